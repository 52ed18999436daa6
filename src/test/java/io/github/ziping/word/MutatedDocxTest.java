package io.github.ziping.word;

import io.github.ziping.Ziping;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.Mutants;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents whose XML was changed by a seed are read or refused with a finding, never with an exception. */
@Tag("slow")
class MutatedDocxTest {
    @Test
    void neverAnException() throws Exception {
        Ziping ziping = TestOffice.open();
        List<String> documents = new ArrayList<>();
        for (SelfEvaluation form : NineForms.all()) {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ziping.fill(form)))) {
                documents.add(Docx.form(book.getSheetAt(0)));
            }
        }
        Mutants.read("a.docx", 500, 20_000, seed -> mutant(documents.get(seed % documents.size()), seed));
    }

    /** One to four tags left out, doubled, exchanged, put into each other or given other numbers; or a file cut off or bent. */
    private static byte[] mutant(String body, int seed) {
        Random random = new Random(seed);
        if (seed % 10 == 9) {
            byte[] file = Docx.of(body);
            if (random.nextBoolean()) {
                return Arrays.copyOf(file, random.nextInt(file.length));
            }
            for (int i = 0; i < 5; i++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            return file;
        }
        List<String> tokens = new ArrayList<>(Arrays.asList(body.split("(?=<)", -1)));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(tokens.size());
            int other = random.nextInt(tokens.size());
            switch (random.nextInt(7)) {
                case 0 -> tokens.remove(at);
                case 1 -> tokens.add(at, tokens.get(at).repeat(1 + random.nextInt(2_000)));
                case 2 -> tokens.add(at, tokens.get(other));
                case 3 -> tokens.set(at, tokens.get(at).replaceAll("[0-9]+", String.valueOf(random.nextInt())));
                case 4 -> tokens.add(at, "<w:gridSpan w:val=\"" + random.nextInt(2_000) + "\"/>");
                case 5 -> tokens.addAll(at, List.copyOf(tokens.subList(Math.min(at, other), Math.max(at, other))));
                default -> tokens.set(at, tokens.get(other));
            }
        }
        return Docx.of(String.join("", tokens));
    }
}
