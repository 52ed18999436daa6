package io.github.ziping.pdf;

import io.github.ziping.testing.Mutants;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** PDF files that were changed by a seed are read or refused with a finding, never with an exception. */
@Tag("slow")
class MutatedPdfTest {
    @Test
    void neverAnException() throws Exception {
        byte[] packed = packed(DrawnPdf.form().bytes());
        Mutants.read("a.pdf", 200, 20_000, seed -> mutant(packed, seed));
    }

    /** The same file as PDFBox writes it, with its objects and contents compressed. */
    private static byte[] packed(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A file cut off or bent; or one to four tokens of its objects left out, repeated, exchanged, or with other numbers. */
    private static byte[] mutant(byte[] packed, int seed) {
        Random random = new Random(seed);
        if (seed % 5 == 4) {
            return bent(seed % 2 == 0 ? packed.clone() : DrawnPdf.form().bytes(), random);
        }
        List<String> objects = DrawnPdf.form().objects();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(objects.size());
            List<String> tokens = new ArrayList<>(Arrays.asList(objects.get(at).split("(?<=[\\s<>\\[\\]])", -1)));
            int token = random.nextInt(tokens.size());
            int other = random.nextInt(tokens.size());
            switch (random.nextInt(8)) {
                case 0 -> tokens.remove(token);
                case 1 -> tokens.add(token, tokens.get(token).repeat(1 + random.nextInt(5_000)));
                case 2 -> tokens.add(token, tokens.get(other));
                case 3 -> tokens.replaceAll(text -> text.equals(tokens.get(token)) ? number(random) : text);
                case 4 -> tokens.set(token, (1 + random.nextInt(objects.size())) + " 0 R ");
                case 5 ->
                    tokens.replaceAll(
                            text -> text.matches("[0-9]+ ") && random.nextInt(9) == 0 ? number(random) : text);
                case 6 ->
                    tokens.addAll(token, List.copyOf(tokens.subList(Math.min(token, other), Math.max(token, other))));
                default -> tokens.set(token, tokens.get(other));
            }
            objects.set(at, String.join("", tokens));
        }
        return DrawnPdf.file(objects);
    }

    private static String number(Random random) {
        String[] numbers = {"0 ", "-1 ", "1e30 ", "99999999999999999999 ", "0.00001 ", "-2147483648 ", "NaN ", "1 0 R "
        };
        return random.nextInt(3) == 0 ? random.nextInt() + " " : numbers[random.nextInt(numbers.length)];
    }

    private static byte[] bent(byte[] file, Random random) {
        if (random.nextBoolean()) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
        for (int i = 0; i < 5; i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt();
        }
        return file;
    }
}
