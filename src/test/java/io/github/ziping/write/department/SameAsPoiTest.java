package io.github.ziping.write.department;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.io.ProfileReader;
import io.github.ziping.strict.StrictException;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.PoiView;
import io.github.ziping.testing.UnfinishedForms;
import io.github.ziping.testing.Xlsx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program writes by itself is what POI writes of the same drawing, as POI and LibreOffice see both. */
@Tag("formulas")
class SameAsPoiTest {
    private static final boolean LONG = "long".equals(System.getProperty("ziping.fuzz"));
    private static final int RANDOM_FORMS = 25;

    /** Of so many forms, a build looks at one through POI, which parses each formula of each row; each office at others. */
    private static final int SHARED = 3;

    private static Profile profile(String office) throws IOException, StrictException {
        Path yaml = Path.of("templates", office, "profile.yaml");
        return ProfileReader.read(Files.readString(yaml, StandardCharsets.UTF_8), "profile.yaml");
    }

    /** The nine forms, a blank one, those of a list of projects, and forms with anything missing or too long. */
    private static List<SelfEvaluation> forms(Profile profile) {
        List<SelfEvaluation> forms = new ArrayList<>(NineForms.all());
        SelfEvaluation blank = DepartmentWorkbook.blank(profile);
        forms.add(blank);
        forms.add(blank.withProject("信息化运维").withUnit("信息处").withYear(2025));
        forms.add(blank.withProject("信息化建设"));
        Stream.iterate(0, seed -> seed + 1)
                .limit(RANDOM_FORMS)
                .map(UnfinishedForms::of)
                .forEach(forms::add);
        return forms;
    }

    @ParameterizedTest
    @ValueSource(strings = {"shanghai-2024", "mof-2020"})
    void poiSeesTheSame(String office) throws IOException, StrictException {
        Profile profile = profile(office);
        DepartmentWorkbook open = DepartmentWorkbook.of(profile, false);
        DepartmentWorkbook locked = DepartmentWorkbook.of(profile, true);
        List<SelfEvaluation> forms = forms(profile);
        for (int i = LONG ? 0 : office.length() % SHARED; i < forms.size(); i += LONG ? 1 : SHARED) {
            boolean lock = i % 4 == 3;
            byte[] poi = PoiDepartmentWorkbook.write(profile, forms.get(i), lock);
            byte[] own = (lock ? locked : open).write(forms.get(i));
            assertThat(PoiView.differences(own, poi))
                    .as("%s, form %s", office, i)
                    .isEmpty();
        }
    }

    /** What one workbook leaves behind for the next is never seen in it. */
    @Test
    void whatWasWrittenBeforeChangesNothing() throws IOException, StrictException {
        Profile profile = profile("shanghai-2024");
        DepartmentWorkbook one = DepartmentWorkbook.of(profile, false);
        List<SelfEvaluation> forms = forms(profile);
        List<byte[]> first = new ArrayList<>();
        for (SelfEvaluation form : forms) {
            first.add(DepartmentWorkbook.write(profile, form));
        }
        for (int i = forms.size() - 1; i >= 0; i--) {
            assertThat(one.write(forms.get(i))).as("form %s", i).isEqualTo(first.get(i));
            assertThat(one.write(forms.get(i))).as("form %s again", i).isEqualTo(first.get(i));
        }
    }

    /** The view that the other tests compare tells two workbooks apart that differ in one thing. */
    @Test
    void theViewBites() throws IOException, StrictException {
        Profile profile = profile("shanghai-2024");
        byte[] file = DepartmentWorkbook.write(profile, NineForms.all().get(0));
        String[][] edits = {
            {"horizontal=\"center\"", "horizontal=\"right\""},
            {"<protection locked=\"0\"/>", ""},
            {"errorStyle=\"stop\"", "errorStyle=\"warning\""},
            {"formatRows=\"0\"", ""},
            {"<v>100</v>", "<v>101</v>"},
            {"rgb=\"FFC00000\"", "rgb=\"FFC00001\""},
            {"fitToHeight=\"1\"", "fitToHeight=\"2\""},
            {"$A$1:$A$4", "$A$1:$A$5"},
            {"width=\"8.5\"", "width=\"9.5\""},
            {"customHeight=\"1\"", ""},
            {"unlockedFormula=\"1\"", ""},
            {"ref=\"A1:G1\"", "ref=\"A1:F1\""},
        };
        for (String[] edit : edits) {
            byte[] edited = Xlsx.rewritten(file, (part, xml) -> xml.replace(edit[0], edit[1]));
            assertThat(PoiView.differences(file, edited)).as(edit[0]).isNotEmpty();
        }
    }

    /** Computed afresh in LibreOffice, all six sheets say the same in both files. */
    @Test
    @Tag("libreoffice")
    void libreOfficeComputesTheSame(@TempDir Path folder) throws IOException, StrictException {
        LibreOffice.assumeAvailable();
        Profile profile = profile("shanghai-2024");
        List<SelfEvaluation> forms = forms(profile);
        List<Path> own = new ArrayList<>();
        List<Path> poi = new ArrayList<>();
        Path ownFolder = Files.createDirectory(folder.resolve("own"));
        Path poiFolder = Files.createDirectory(folder.resolve("poi"));
        for (int i = 0; i < forms.size(); i += LONG ? SHARED : 2 * SHARED) {
            byte[] file = Xlsx.withoutCachedValues(DepartmentWorkbook.write(profile, forms.get(i)));
            own.add(Files.write(ownFolder.resolve(i + ".xlsx"), file));
            byte[] other = Xlsx.withoutCachedValues(PoiDepartmentWorkbook.write(profile, forms.get(i), false));
            poi.add(Files.write(poiFolder.resolve(i + ".xlsx"), other));
        }
        LibreOffice.toCsv(ownFolder, own);
        LibreOffice.toCsv(poiFolder, poi);
        List<Path> sheets;
        try (Stream<Path> all = Files.list(ownFolder)) {
            sheets = all.filter(path -> path.toString().endsWith(".csv")).toList();
        }
        assertThat(sheets).hasSizeGreaterThanOrEqualTo(own.size() * 4);
        for (Path sheet : sheets) {
            assertThat(sheet).hasSameBinaryContentAs(poiFolder.resolve(sheet.getFileName()));
        }
    }
}
