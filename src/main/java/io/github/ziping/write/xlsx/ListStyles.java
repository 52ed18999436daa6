package io.github.ziping.write.xlsx;

/** The cell styles of the lists in a submission and in reports, as numbers of a {@link StylesXml}. */
public final class ListStyles {
    private static final String LINE = "A6A6A6";
    private static final String HEAD = "DDEBF7";
    private static final String SUM = "F2F2F2";
    private static final String LINK = "0563C1";
    private static final String QUIET = "808080";

    /** Points of the lists' texts. */
    public final double size;

    public final int title;
    public final int note;
    public final int head;
    public final int section;
    public final int text;
    public final int middle;
    public final int link;
    public final int linkMiddle;
    public final int count;
    public final int amount;
    public final int points;
    public final int sumText;
    public final int sumCount;
    public final int sumAmount;
    public final int sumPoints;
    public final int quiet;
    public final int quietNumber;
    private final StylesXml stylesXml;
    private final CellStyle plain;

    /**
     * The styles of a workbook.
     *
     * @param font of every cell
     */
    public ListStyles(StylesXml stylesXml, String font, double size) {
        this.stylesXml = stylesXml;
        this.size = size;
        CellStyle bare = CellStyle.plain(font, size);
        plain = bare.boxed("FFFFFF", LINE).formatted(CellStyle.TEXT);
        title = stylesXml.of(CellStyle.plain(font, 15).bolded().centered());
        note = stylesXml.of(bare.colored(QUIET));
        section = stylesXml.of(CellStyle.plain(font, size + 1).bolded());
        head = stylesXml.of(plain.bolded().centered().boxed(HEAD, LINE));
        text = stylesXml.of(plain);
        middle = stylesXml.of(plain.centered());
        link = stylesXml.of(plain.colored(LINK));
        linkMiddle = stylesXml.of(plain.centered().colored(LINK));
        count = stylesXml.of(plain.centered().number("0"));
        amount = stylesXml.of(plain.right().number("#,##0.00"));
        points = stylesXml.of(plain.centered().number("0.00"));
        CellStyle sum = plain.bolded().boxed(SUM, LINE);
        sumText = stylesXml.of(sum.centered());
        sumCount = stylesXml.of(sum.centered().number("0"));
        sumAmount = stylesXml.of(sum.right().number("#,##0.00"));
        sumPoints = stylesXml.of(sum.centered().number("0.00"));
        quiet = stylesXml.of(bare.colored(QUIET));
        quietNumber = stylesXml.of(bare.colored(QUIET).number("General"));
    }

    /** A text in the middle of a coloured cell. */
    public int filled(String color) {
        return stylesXml.of(plain.centered().bolded().boxed(color, LINE));
    }
}
