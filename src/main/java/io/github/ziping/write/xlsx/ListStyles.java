package io.github.ziping.write.xlsx;

/** The cell styles of the lists in a submission and of reports. */
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
    private final StylesXml table;
    private final CellStyle plain;

    /**
     * The styles of a workbook.
     *
     * @param font of every cell
     */
    public ListStyles(StylesXml table, String font, double size) {
        this.table = table;
        this.size = size;
        CellStyle bare = CellStyle.plain(font, size);
        plain = bare.boxed("FFFFFF", LINE).formatted(CellStyle.TEXT);
        title = table.of(CellStyle.plain(font, 15).bolded().centered());
        note = table.of(bare.colored(QUIET));
        section = table.of(CellStyle.plain(font, size + 1).bolded());
        head = table.of(plain.bolded().centered().boxed(HEAD, LINE));
        text = table.of(plain);
        middle = table.of(plain.centered());
        link = table.of(plain.colored(LINK));
        linkMiddle = table.of(plain.centered().colored(LINK));
        count = table.of(plain.centered().number("0"));
        amount = table.of(plain.right().number("#,##0.00"));
        points = table.of(plain.centered().number("0.00"));
        CellStyle sum = plain.bolded().boxed(SUM, LINE);
        sumText = table.of(sum.centered());
        sumCount = table.of(sum.centered().number("0"));
        sumAmount = table.of(sum.right().number("#,##0.00"));
        sumPoints = table.of(sum.centered().number("0.00"));
        quiet = table.of(bare.colored(QUIET));
        quietNumber = table.of(bare.colored(QUIET).number("General"));
    }

    /** A text in the middle of a coloured cell. */
    public int filled(String color) {
        return table.of(plain.centered().bolded().boxed(color, LINE));
    }
}
