package io.github.ziping.write.poi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.ZipArchive;
import io.github.ziping.profile.FormDesign;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.io.ProfileReader;
import io.github.ziping.strict.StrictException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormTemplateGeneratorTest {
    private Profile profile;
    private byte[] file;
    private XSSFWorkbook workbook;
    private XSSFSheet sheet;

    @BeforeEach
    void generate() throws IOException, StrictException {
        Path yaml = Path.of("templates/shanghai-2024/profile.yaml");
        profile = ProfileReader.read(Files.readString(yaml, StandardCharsets.UTF_8), "profile.yaml");
        file = FormTemplateGenerator.generate(profile);
        workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
        sheet = workbook.getSheetAt(0);
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void theSameProfileGivesTheSameBytesInAnyZoneAndLocale() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            assertThat(FormTemplateGenerator.generate(profile)).isEqualTo(file);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void contentTypesComeFirstAndNoThemeAtAll() throws OoxmlException {
        List<String> parts = ZipArchive.open(file).names();

        assertThat(parts.get(0)).isEqualTo("[Content_Types].xml");
        assertThat(parts).noneMatch(name -> name.contains("theme"));
    }

    @Test
    void widthsAreTheProfilesToTheLastDigit() throws OoxmlException {
        String xml = part("xl/worksheets/sheet1.xml");

        for (double width : profile.form().columns()) {
            assertThat(xml).contains(" width=\"" + width + "\"");
        }
        assertThat(sheet.getColumnWidth(0))
                .isEqualTo((int) (profile.form().columns().get(0) * 256));
    }

    @Test
    void everyCellStandsWhereTheProfilePutsIt() {
        List<FormDesign.Row> rows = profile.form().rows();
        for (int row = 0; row < rows.size(); row++) {
            assertThat((double) sheet.getRow(row).getHeightInPoints())
                    .isEqualTo(rows.get(row).height());
            for (FormDesign.Cell cell : rows.get(row).cells()) {
                XSSFCell written = sheet.getRow(row).getCell(cell.firstColumn());
                assertThat(written.getStringCellValue()).isEqualTo(cell.text());
                assertThat(written.getCellType()).isIn(CellType.STRING, CellType.BLANK);
            }
        }
    }

    @Test
    void mergesAreTheProfilesSpans() {
        List<CellRangeAddress> expected = new ArrayList<>();
        List<FormDesign.Row> rows = profile.form().rows();
        for (int row = 0; row < rows.size(); row++) {
            for (FormDesign.Cell cell : rows.get(row).cells()) {
                if (cell.rows() > 1 || cell.lastColumn() > cell.firstColumn()) {
                    int last = row + cell.rows() - 1;
                    expected.add(new CellRangeAddress(row, last, cell.firstColumn(), cell.lastColumn()));
                }
            }
        }
        assertThat(sheet.getMergedRegions()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyCellBelowTheTitleHasLinesOnAllSides() {
        for (int row = 2; row <= sheet.getLastRowNum(); row++) {
            for (int column = 0; column < profile.form().columns().size(); column++) {
                XSSFCellStyle style = sheet.getRow(row).getCell(column).getCellStyle();
                assertThat(List.of(
                                style.getBorderTop(),
                                style.getBorderBottom(),
                                style.getBorderLeft(),
                                style.getBorderRight()))
                        .as("%s", new CellAddress(row, column))
                        .containsOnly(BorderStyle.THIN);
            }
        }
        assertThat(sheet.getRow(0).getCell(7).getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.NONE);
    }

    @Test
    void onlyTheProfilesFontsAreThere() throws OoxmlException {
        FormDesign form = profile.form();
        assertThat(workbook.getFontAt(0).getFontName()).isEqualTo(form.normalFont());
        assertThat(workbook.getFontAt(0).getFontHeight()).isEqualTo((short) (form.normalSize() * 20));
        for (int i = 1; i < workbook.getNumberOfFonts(); i++) {
            assertThat(workbook.getFontAt(i).getFontName()).isEqualTo(form.font());
            assertThat(workbook.getFontAt(i).getCharSet()).isEqualTo(134);
        }
        assertThat(part("xl/styles.xml")).doesNotContain("Calibri").doesNotContain("theme=");
    }

    @Test
    void stylesAreNamedAndEachIsThereOnce() throws OoxmlException {
        int styles = profile.form().styles().size();

        assertThat(workbook.getNumCellStyles()).isEqualTo(styles + 1);
        assertThat(part("xl/styles.xml"))
                .contains("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>")
                .contains("<cellStyle name=\"form title\"")
                .contains("<cellStyles count=\"" + (styles + 1) + "\">");
    }

    @Test
    void formatsKeepTextsAndFitNumbers() {
        XSSFCellStyle project = style("B3");
        XSSFCellStyle amount = style("C6");
        XSSFCellStyle goal = style("B9");

        assertThat(project.getDataFormatString()).isEqualTo("@");
        assertThat(project.getQuotePrefixed()).isFalse();
        assertThat(amount.getDataFormatString()).isEqualTo("#,##0.00");
        assertThat(amount.getShrinkToFit()).isTrue();
        assertThat(amount.getWrapText()).isFalse();
        assertThat(goal.getWrapText()).isTrue();
        assertThat(goal.getQuotePrefixed()).isTrue();
    }

    @Test
    void printsOnA4AtItsRealScale() {
        FormDesign.Page page = profile.form().page();
        PrintSetup print = sheet.getPrintSetup();

        assertThat(print.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(print.getLandscape()).isFalse();
        assertThat((int) print.getScale()).isEqualTo(page.scale());
        assertThat(sheet.getFitToPage()).isFalse();
        assertThat(sheet.getHorizontallyCenter()).isTrue();
        assertThat(sheet.getMargin(PageMargin.LEFT)).isEqualTo(page.left());
        assertThat(sheet.getMargin(PageMargin.FOOTER)).isEqualTo(page.footer());
        assertThat(sheet.getFooter().getCenter()).isEqualTo(page.footerText());
        assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("10:10"));
    }

    @Test
    void opensOnItsFirstCellWithoutGridlines() {
        assertThat(sheet.getSheetName()).isEqualTo(profile.form().sheet());
        assertThat(sheet.isDisplayGridlines()).isFalse();
        assertThat(sheet.getActiveCell()).isEqualTo(new CellAddress("A1"));
    }

    private XSSFCellStyle style(String address) {
        CellAddress cell = new CellAddress(address);
        return sheet.getRow(cell.getRow()).getCell(cell.getColumn()).getCellStyle();
    }

    private String part(String name) throws OoxmlException {
        return new String(ZipArchive.open(file).required(name), StandardCharsets.UTF_8);
    }
}
