package io.github.ziping.model;

/**
 * The most that is taken of one input, asked while it is read: whoever hands in more is told so, and no input, however it
 * was made, takes more memory or time than these numbers allow. No self-evaluation comes near them. {@code docs/limits.md}
 * lists them with what happens above each.
 */
public final class Limits {
    /** Bytes of an input: 64 MiB. */
    public static final int INPUT_BYTES = 64 << 20;

    /** Files in 收件, as long as a page may add to them. */
    public static final int RECEIVED_FILES = 20_000;

    /** Files in a unit's folder of 收件, as long as its page may add to them. */
    public static final int UNIT_FILES = 200;

    /** Bytes of them: 512 MiB. */
    public static final long UNIT_BYTES = 512L << 20;

    /** Bytes of a file that a page looks at in memory: 16 MiB. */
    public static final int LOOKED_AT_BYTES = 16 << 20;

    /** Bytes of an {@code .xls}, a {@code .doc} or a protected file: POI holds the container twice and the workbook once more. */
    public static final int OLE_BYTES = 32 << 20;

    /** Pages of a PDF. */
    public static final int PDF_PAGES = 500;

    /** Glyphs on all pages of a PDF. */
    public static final int PDF_GLYPHS = 500_000;

    /** Drawing operators on all pages of a PDF. */
    public static final int PDF_OPERATORS = 5_000_000;

    /** Forms of a PDF's page that draw each other, one in the other. */
    public static final int PDF_FORMS = 20;

    /** Ruling lines on one page of a PDF. */
    public static final int PDF_RULINGS = 20_000;

    /** Parts in a zip. */
    public static final int ZIP_PARTS = 20_000;

    /** Bytes that a part may inflate to that is held in memory as a whole. */
    public static final int PART_BYTES = 64 << 20;

    /** Bytes that a streamed part may inflate to: a sheet with a million stray rows has 400 MB. */
    public static final int STREAMED_BYTES = 640 << 20;

    /** Bytes that all parts may inflate to. */
    public static final long INFLATED_BYTES = 1024L << 20;

    /** Files and folders in an archive or a mail, with those in archives in it. */
    public static final int ARCHIVE_MEMBERS = 5_000;

    /** Bytes that those of them inflate to that are read. */
    public static final long ARCHIVE_BYTES = 1024L << 20;

    /** How many times as big as in its archive a member of more than 1 MiB may be. */
    public static final int ARCHIVE_RATIO = 200;

    /** Archives and mails in each other. */
    public static final int ARCHIVE_DEPTH = 5;

    /** Bytes of a part in an encoding other than UTF-8, which is translated as a whole. */
    public static final int FOREIGN_BYTES = 32 << 20;

    /** Bytes of one tag, comment or run of text in a part of XML. */
    public static final int TOKEN_BYTES = 8 << 20;

    /** Attributes of one XML element. */
    public static final int ATTRIBUTES = 256;

    /** Chars of one text: what a cell can hold. */
    public static final int TEXT_CHARS = 32_767;

    /** Bytes that such a text may be spelt with, asked before it is decoded; an entity spells one char with up to eight. */
    public static final int TEXT_BYTES = 8 * TEXT_CHARS;

    /** Relationships of one part. */
    public static final int RELATIONSHIPS = 100_000;

    /** Worksheets of a workbook. */
    public static final int SHEETS = 5_000;

    /** Defined names of a workbook: those that were copied along with sheets for years may be tens of thousands. */
    public static final int NAMES = 200_000;

    /** Shared strings of a workbook. */
    public static final int SHARED_STRINGS = 1_000_000;

    /** Cell styles of a workbook; Excel itself has no more. */
    public static final int CELL_STYLES = 65_536;

    /** Cells of one row that are not empty: a sheet has no more columns. */
    public static final int CELLS_IN_ROW = 16_384;

    /** Cells of a sheet that are not empty, in rows that are kept. */
    public static final int CELLS_ON_SHEET = 500_000;

    /** Likewise, of all sheets. */
    public static final int CELLS_IN_FILE = 2_000_000;

    /** Chars of the texts in all these cells. */
    public static final int TEXT_IN_FILE = 16 << 20;

    /** Merged ranges of a sheet. */
    public static final int MERGES_ON_SHEET = 20_000;

    /** Merged ranges of all sheets. */
    public static final int MERGES_IN_FILE = 1_000_000;

    /** Columns that the merged ranges of a sheet cover, added up. */
    public static final int MERGED_COLUMNS = 1_000_000;

    /** Page breaks of a sheet. */
    public static final int PAGE_BREAKS = 20_000;

    /** Bytes of the tokens of a formula in an {@code .xls}: the format has no more. */
    public static final int FORMULA_BYTES = 1_800;

    /** Tables in tables of a document, one inside the other. */
    public static final int TABLES_IN_TABLES = 16;

    /** Elements of a document's XML, one inside the other. */
    public static final int WORD_DEPTH = 512;

    /** Tables, rows of tables and lines of a document. */
    public static final int WORD_PIECES = 500_000;

    /** Columns of a document's table; Word itself has 63. */
    public static final int WORD_COLUMNS = 1_000;

    /** Chars of a {@code .doc}'s text, with that of its headers, notes and comments. */
    public static final int DOC_CHARS = 1_000_000;

    /** Pieces that this text is stored in; each save adds some. */
    public static final int DOC_PIECES = 5_000;

    /** Runs and paragraphs of this text that have a look of their own. */
    public static final int DOC_RUNS = 200_000;

    /** Bytes of a {@code .doc}'s tables, which describe its text. */
    public static final int DOC_TABLE_BYTES = 8 << 20;

    /** Headings in one row; what stands behind them is text like any other. */
    public static final int HEADINGS_IN_ROW = 256;

    /** Forms side by side on a sheet. */
    public static final int FORMS_BESIDE = 64;

    /** Cells that formulas are computed from afresh, in all; a formula beyond that keeps the result that the file has. */
    public static final int RECALCULATED_CELLS = 1_000_000;

    /** Chars of the formulas that are computed afresh, likewise. */
    public static final int RECALCULATED_CHARS = 1_000_000;

    /** Rows of a list of projects whose sum another row may be; a group beyond that is a project. */
    public static final int GROUP_PARTS = 500;

    /** Levels of a JSON or YAML document. */
    public static final int JSON_DEPTH = 64;

    /** Forms of one input. */
    public static final int FORMS = 10_000;

    /** Values of one form in a JSON document, or of a whole office's profile. */
    public static final int JSON_VALUES = 200_000;

    /** Indicators and sources of funds in a JSON document. */
    public static final int JSON_ROWS = 1_000_000;

    /** Chars of a member's name or of a number in a JSON document. */
    public static final int JSON_WORD_CHARS = 1_000;

    /** Chars of a name that is compared with others for likeness; a longer one is like none. */
    public static final int COMPARED_NAME_CHARS = 200;

    /**
     * Comparisons of one char with another, and names looked at, in the search for the names on a list that are most like those of
     * the forms.
     */
    public static final long NAME_COMPARISONS = 1_000_000_000L;

    /** Findings of one form or list that are told one by one; of each rule, the others are told with their number. */
    public static final int FINDINGS_IN_FORM = 1_000;

    /** Likewise, while the forms of one input are read. */
    public static final int FINDINGS_IN_FILE = 20_000;

    private Limits() {}
}
