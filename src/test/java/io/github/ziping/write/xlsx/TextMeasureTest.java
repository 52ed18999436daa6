package io.github.ziping.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ziping.testing.RandomTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextMeasureTest {

    /** Room for ten Chinese characters of 10 points, and a little to spare. */
    private static final double TEN = 101.5;

    @ParameterizedTest
    @CsvSource({"1,1", "9,1", "10,1", "11,2", "20,2", "21,3", "3000,300"})
    void chineseTextFillsItsLines(int characters, int lines) {
        assertThat(TextMeasure.lines("中".repeat(characters), TEN, 10, false)).isEqualTo(lines);
        assertThat(TextMeasure.lines("中".repeat(characters), TEN, 10, true)).isEqualTo(lines);
    }

    @Test
    void emptyTextTakesOneLine() {
        assertThat(TextMeasure.lines("", TEN, 10, false)).isEqualTo(1);
        assertThat(TextMeasure.lineEnd("", 0, TEN, 10, false)).isZero();
    }

    @Test
    void lineFeedsBeginLines() {
        assertThat(TextMeasure.lines("一\n二", TEN, 10, false)).isEqualTo(2);
        assertThat(TextMeasure.lines("一\n", TEN, 10, false)).isEqualTo(2);
        assertThat(TextMeasure.lines("\n\n", TEN, 10, false)).isEqualTo(3);
        assertThat(TextMeasure.lines("中".repeat(10) + "\n中", TEN, 10, false)).isEqualTo(2);
    }

    @Test
    void chinesePunctuationMayBeginALine() {
        // LibreOffice does not apply the rules for first and last characters in cells.
        assertThat(TextMeasure.lineEnd("中".repeat(10) + "，中", 0, TEN, 10, false))
                .isEqualTo(10);
        assertThat(TextMeasure.lineEnd("中".repeat(9) + "（中中", 0, TEN, 10, false))
                .isEqualTo(10);
    }

    @Test
    void wordsAndNumbersStayTogether() {
        assertThat(TextMeasure.lineEnd("中中中中中中中5,315.61", 0, TEN, 10, false)).isEqualTo(7);
        assertThat(TextMeasure.lineEnd("中中中中中中中中Excel", 0, TEN, 10, false)).isEqualTo(8);
        assertThat(TextMeasure.lineEnd("中中中中中中中中99%中", 0, TEN, 10, false)).isEqualTo(8);
        assertThat(TextMeasure.lineEnd("中中中中中中中(abcde)", 0, TEN, 10, false)).isEqualTo(7);
    }

    @Test
    void numberMayPartFromItsChineseUnit() {
        assertThat(TextMeasure.lineEnd("中中中中中中中2024年中", 0, TEN, 10, false)).isEqualTo(11);
    }

    @Test
    void lineMayEndAfterAHyphen() {
        assertThat(TextMeasure.lineEnd("中中中中中中中中1-2345", 0, TEN, 10, false)).isEqualTo(10);
    }

    @Test
    void doubleDashIsNotBroken() {
        assertThat(TextMeasure.lineEnd("中".repeat(9) + "——中", 0, TEN, 10, false))
                .isEqualTo(9);
    }

    /** Lines read off a page that LibreOffice 7.4 printed from a column of 67 points. */
    @Test
    void bodyTextBreaksAsInLibreOffice() {
        String text = "～\ud842\udfb7目金合八九财效分业八益数十市，工量会(标日五月系)，http://www.shanghai.gov.cn/";
        assertThat(TextMeasure.linesEnd(text, 0, 1, 65, 9, false)).isEqualTo(8);
        assertThat(TextMeasure.linesEnd(text, 0, 2, 65, 9, false)).isEqualTo(15);
        assertThat(TextMeasure.linesEnd(text, 0, 3, 65, 9, false)).isEqualTo(21);
        assertThat(TextMeasure.linesEnd(text, 0, 4, 65, 9, false)).isEqualTo(29);
        assertThat(TextMeasure.linesEnd(text, 0, 5, 65, 9, false)).isEqualTo(36);
    }

    @Test
    void blankHangsOverTheEnd() {
        assertThat(TextMeasure.lineEnd("中".repeat(10) + " 中", 0, TEN, 10, false))
                .isEqualTo(11);
        assertThat(TextMeasure.lines("中".repeat(10) + " ", TEN, 10, false)).isEqualTo(1);
    }

    @Test
    void longWordIsBrokenAnywhere() {
        assertThat(TextMeasure.lines("m".repeat(100), TEN, 10, false)).isEqualTo(10);
        assertThat(TextMeasure.lines("W".repeat(3), 1, 10, false)).isEqualTo(3);
    }

    @Test
    void surrogatePairIsOneCharacter() {
        String rare = "\ud842\udfb7";
        assertThat(TextMeasure.lines(rare.repeat(10), TEN, 10, false)).isEqualTo(1);
        assertThat(TextMeasure.lineEnd(rare.repeat(11), 0, TEN, 10, false)).isEqualTo(20);
        assertThat(TextMeasure.lineEnd(rare.repeat(3), 0, 1, 10, false)).isEqualTo(2);
    }

    @Test
    void loneSurrogatesAreMeasured() {
        assertThat(TextMeasure.lines("\ud842".repeat(5), TEN, 10, false)).isEqualTo(1);
        assertThat(TextMeasure.lines("\udfb7".repeat(5), 1, 10, false)).isEqualTo(1);
    }

    @Test
    void quotesTakeTheFontOfTheTextBeforeThem() {
        assertThat(TextMeasure.lines("中" + "“".repeat(9), TEN, 10, false)).isEqualTo(1);
        assertThat(TextMeasure.lines("中" + "“".repeat(10), TEN, 10, false)).isEqualTo(2);
        assertThat(TextMeasure.lines("a" + "“".repeat(17), TEN, 10, false)).isEqualTo(1);
    }

    @Test
    void boldDigitsAreWider() {
        String digits = "0".repeat(15);
        assertThat(TextMeasure.lines(digits, TEN, 10, false)).isEqualTo(1);
        assertThat(TextMeasure.lines(digits, TEN, 10, true)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {9, 10, 10.5, 11, 12})
    void heightGrowsByTheLine(double size) {
        double line = TextMeasure.lineHeight(size, false);
        assertThat(line).isBetween(size * 1.4, size * 1.5);
        double more = TextMeasure.height(7, size, false) - TextMeasure.height(6, size, false);
        assertThat(more).isCloseTo(line, within(1e-9));
        double two = TextMeasure.height(2, size, false);
        assertThat(TextMeasure.height("中\n中", TEN, size, false)).isLessThanOrEqualTo(two);
    }

    @Test
    void latinLinesAreLower() {
        double mixed = TextMeasure.height("中\na\n中", TEN, 10, false);
        assertThat(TextMeasure.height("a\na\na", TEN, 10, false)).isLessThan(mixed);
    }

    @Test
    void rowHeightsLieOnThePixelGrid() {
        assertThat(TextMeasure.rowHeight(15)).isEqualTo(15);
        assertThat(TextMeasure.rowHeight(15.01)).isEqualTo(15.75);
        assertThat(TextMeasure.rowHeight(0.1 + 0.2 + 0.45)).isEqualTo(0.75);
    }

    @Test
    void columnWidths() {
        // 133 twips a character in LibreOffice, 9 pixels in Excel
        assertThat(TextMeasure.columnPoints(10)).isEqualTo(66.5);
        assertThat(TextMeasure.columnPoints(8.43)).isEqualTo(56.05);
        assertThat(TextMeasure.excelColumnPoints(10)).isEqualTo(67.5);
        assertThat(TextMeasure.excelColumnPoints(8.375)).isEqualTo(56.25);
    }

    /** The narrowest columns, in twips, in which LibreOffice 7.4 gave one line on the screen to so many digits. */
    @ParameterizedTest
    @CsvSource({"27,3274", "36,4345", "54,6488", "63,7559", "90,10773"})
    void screenGridIsTheOneOfLibreOffice(int digits, int twips) {
        String text = "0".repeat(digits);
        assertThat(TextMeasure.lines(text, textPoints(twips), 9, false)).isEqualTo(1);
        assertThat(TextMeasure.lines(text, textPoints(twips - 1), 9, false)).isEqualTo(2);
    }

    /** The same of Chinese characters on its printed pages. */
    @ParameterizedTest
    @CsvSource({"9,13,2381", "9,20,3641", "9,43,7781", "10.5,13,2771", "10.5,20,4241", "10.5,43,9071"})
    void printIsTheOneOfLibreOffice(double size, int characters, int twips) {
        String text = "中".repeat(characters);
        assertThat(TextMeasure.lines(text, textPoints(twips), size, false)).isEqualTo(1);
        assertThat(TextMeasure.lines(text, textPoints(twips - 1), size, false)).isEqualTo(2);
    }

    private static double textPoints(int twips) {
        return twips / 20.0 - TextMeasure.PADDING;
    }

    /** A line of 9 points is 459 (370 without Chinese) hundredths of a millimetre high in print, and 17 pixels. */
    @Test
    void heightsOfBodyText() {
        assertThat(TextMeasure.lineHeight(9, false)).isCloseTo(459 * 72 / 2540.0, within(1e-9));
        assertThat(TextMeasure.height(1, 9, false)).isBetween(15.0, 15.02);
        assertThat(TextMeasure.height("中", 100, 9, false)).isBetween(15.0, 15.02);
        assertThat(TextMeasure.height("a", 100, 9, false)).isEqualTo(12.82);
        assertThat(TextMeasure.height("中\n中\n中", 100, 9, true)).isCloseTo(2 + 3 * 459 * 72 / 2540.0, within(1e-9));
        assertThat(TextMeasure.height("a\na\na", 100, 9, true)).isCloseTo(2 + 3 * 370 * 72 / 2540.0, within(1e-9));
        assertThat(TextMeasure.height("a\n中\na", 100, 9, false)).isCloseTo(2 + 1199 * 72 / 2540.0, within(1e-9));
    }

    @Test
    void ligatureIsRoundedAsAWhole() {
        // 16 times fi is 128 pixels, not 16 times 4 and 3; the area of 99 points has 129.
        assertThat(TextMeasure.lines("fi".repeat(16), 97, 9, false)).isEqualTo(1);
        assertThat(TextMeasure.lines("fi".repeat(17), 97, 9, false)).isEqualTo(2);
    }

    @Test
    void partsFitTheLinesTheyWereCutFor() {
        RandomTexts texts = new RandomTexts(7);
        for (int i = 0; i < 500; i++) {
            String text = texts.next(600);
            double width = 50 + i % 430;
            int start = 0;
            int parts = 0;
            while (true) {
                int end = TextMeasure.linesEnd(text, start, 3, width, 10.5, false);
                String part = text.substring(start, end);
                assertThat(TextMeasure.lines(part, width, 10.5, false)).as(part).isLessThanOrEqualTo(3);
                parts++;
                if (end == text.length()) {
                    break;
                }
                start = TextMeasure.nextLine(text, end);
            }
            assertThat(parts * 3).as(text).isGreaterThanOrEqualTo(TextMeasure.lines(text, width, 10.5, false) - 2);
        }
    }

    @Test
    void walkingLineByLineAgreesWithTheCount() {
        RandomTexts texts = new RandomTexts(8);
        for (int i = 0; i < 500; i++) {
            String text = chineseOnly(texts.next(1000));
            double width = 50 + i % 430;
            boolean bold = i % 2 == 0;
            assertThat(walk(text, width, 10.5, bold)).as(text).isEqualTo(TextMeasure.lines(text, width, 10.5, bold));
        }
    }

    private static int walk(String text, double width, double size, boolean bold) {
        int count = 0;
        int start = 0;
        while (true) {
            int end = TextMeasure.lineEnd(text, start, width, size, bold);
            count++;
            if (end == text.length()) {
                return count;
            }
            assertThat(end).isGreaterThan(start - 1);
            start = TextMeasure.nextLine(text, end);
        }
    }

    @Test
    void chineseProseNeverNeedsMoreLinesInAWiderCell() {
        RandomTexts texts = new RandomTexts(9);
        for (int i = 0; i < 100; i++) {
            String text = chineseOnly(texts.next(400));
            int before = Integer.MAX_VALUE;
            for (double width = 50; width < 480; width += 7) {
                int lines = TextMeasure.lines(text, width, 10.5, false);
                assertThat(lines).as(text).isLessThanOrEqualTo(before);
                before = lines;
            }
        }
    }

    /** Replaces all that does not have the width of a Chinese character. */
    private static String chineseOnly(String text) {
        StringBuilder chinese = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wide = c >= '\u4e00' && c <= '\u9fff' || "，。、；：？！（）《》".indexOf(c) >= 0;
            chinese.append(wide || c == '\n' ? c : '字');
        }
        return chinese.toString();
    }
}
