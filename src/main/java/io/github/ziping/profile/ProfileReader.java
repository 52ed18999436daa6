package io.github.ziping.profile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.ziping.strict.StrictException;
import io.github.ziping.strict.StrictReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code profile.yaml}; whatever is unknown, missing or of the wrong kind is refused with its line. */
public final class ProfileReader {
    private final StrictReader in;

    private ProfileReader(StrictReader in) {
        this.in = in;
    }

    /**
     * Reads a profile.
     *
     * @param yaml the file's text
     * @param file the file's name for messages
     * @throws StrictException when the profile is broken; names file, line, path and what was expected
     */
    public static Profile read(String yaml, String file) throws StrictException {
        try {
            return read(YamlText.parser(yaml), file);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string cannot fail", e);
        }
    }

    /**
     * Reads a profile that was respelt as JSON when the jar was built.
     *
     * @param json the respelt file
     * @param file the file's name for messages
     * @throws StrictException when the profile is broken
     */
    public static Profile readCompiled(byte[] json, String file) throws StrictException {
        try {
            return read(new JsonFactory().createParser(json), file);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    private static Profile read(JsonParser parser, String file) throws StrictException, IOException {
        try (parser) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            StrictReader in = new StrictReader(parser, file);
            in.begin();
            Profile profile = new ProfileReader(in).profile();
            in.end();
            return profile;
        }
    }

    private Profile profile() throws StrictException, IOException {
        String office = null;
        String name = null;
        String title = null;
        Integer year = null;
        Integer version = null;
        Amounts amounts = null;
        Scoring scoring = null;
        FundsWords funds = null;
        List<Level> levels = null;
        TargetWords targets = null;
        Map<HeaderWord, List<String>> headers = null;
        FormDesign form = null;
        InputDesign input = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "office" -> office = in.text();
                case "name" -> name = in.text();
                case "title" -> title = in.text();
                case "year" -> year = whole(1900, 2999);
                case "templateVersion" -> version = whole(1, 9999);
                case "amounts" -> amounts = amounts();
                case "scoring" -> scoring = scoring();
                case "funds" -> funds = funds();
                case "levels" -> levels = levels();
                case "targets" -> targets = targets();
                case "headers" -> headers = headers();
                case "form" -> form = form();
                case "input" -> input = input();
                default ->
                    throw in.unknownMember("office、name、title、year、templateVersion、amounts、scoring、funds、levels、"
                            + "targets、headers、form、input");
            }
        }
        Amounts known = in.require(amounts, "amounts");
        return new Profile(
                in.require(office, "office"),
                in.require(name, "name"),
                in.require(title, "title"),
                in.require(year, "year"),
                in.require(version, "templateVersion"),
                known.unit(),
                known.decimals(),
                in.require(scoring, "scoring"),
                in.require(funds, "funds"),
                in.require(levels, "levels"),
                in.require(targets, "targets"),
                in.require(headers, "headers"),
                in.require(form, "form"),
                in.require(input, "input"));
    }

    private record Amounts(String unit, int decimals) {}

    private Amounts amounts() throws StrictException, IOException {
        String unit = null;
        Integer decimals = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "unit" -> unit = oneOf("万元", "元");
                case "decimals" -> decimals = whole(0, 6);
                default -> throw in.unknownMember("unit、decimals");
            }
        }
        return new Amounts(in.require(unit, "unit"), in.require(decimals, "decimals"));
    }

    private Scoring scoring() throws StrictException, IOException {
        Integer rateDecimals = null;
        Rounding rateRounding = null;
        Integer scoreDecimals = null;
        Rounding scoreRounding = null;
        BigDecimal executionWeight = null;
        BigDecimal totalWeight = null;
        List<Grade> grades = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "rateDecimals" -> rateDecimals = whole(0, 6);
                case "rateRounding" -> rateRounding = rounding();
                case "scoreDecimals" -> scoreDecimals = whole(0, 6);
                case "scoreRounding" -> scoreRounding = rounding();
                case "executionWeight" -> executionWeight = number(0, 100);
                case "totalWeight" -> totalWeight = number(1, 1000);
                case "grades" -> grades = grades();
                default ->
                    throw in.unknownMember("rateDecimals、rateRounding、scoreDecimals、scoreRounding、executionWeight、"
                            + "totalWeight、grades");
            }
        }
        return new Scoring(
                in.require(rateDecimals, "rateDecimals"),
                in.require(rateRounding, "rateRounding"),
                in.require(scoreDecimals, "scoreDecimals"),
                in.require(scoreRounding, "scoreRounding"),
                in.require(executionWeight, "executionWeight"),
                in.require(totalWeight, "totalWeight"),
                in.require(grades, "grades"));
    }

    private Rounding rounding() throws StrictException, IOException {
        String word = oneOf(Rounding.CUT.word(), Rounding.HALF_UP.word());
        return word.equals(Rounding.CUT.word()) ? Rounding.CUT : Rounding.HALF_UP;
    }

    private List<Grade> grades() throws StrictException, IOException {
        List<Grade> grades = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            String name = null;
            BigDecimal from = null;
            in.beginObject();
            for (String member = in.nextMember(); member != null; member = in.nextMember()) {
                switch (member) {
                    case "name" -> name = in.text();
                    case "from" -> from = number(0, 1000);
                    default -> throw in.unknownMember("name、from");
                }
            }
            Grade grade = new Grade(in.require(name, "name"), in.require(from, "from"));
            if (!grades.isEmpty()
                    && grade.from().compareTo(grades.get(grades.size() - 1).from()) >= 0) {
                throw in.refuse("等级应从高到低排列，" + grade.name() + " 的下限应低于上一级");
            }
            grades.add(grade);
        }
        if (grades.isEmpty() || grades.get(grades.size() - 1).from().signum() != 0) {
            throw in.refuse("最后一个等级的下限应为 0");
        }
        return grades;
    }

    private FundsWords funds() throws StrictException, IOException {
        String total = null;
        List<String> sources = null;
        String unscored = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "total" -> total = in.text();
                case "sources" -> sources = in.texts();
                case "unscored" -> unscored = in.text();
                default -> throw in.unknownMember("total、sources、unscored");
            }
        }
        return new FundsWords(
                in.require(total, "total"), in.require(sources, "sources"), in.require(unscored, "unscored"));
    }

    private List<Level> levels() throws StrictException, IOException {
        List<Level> levels = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            String name = null;
            List<String> level2 = null;
            in.beginObject();
            for (String member = in.nextMember(); member != null; member = in.nextMember()) {
                switch (member) {
                    case "name" -> name = in.text();
                    case "level2" -> level2 = in.texts();
                    default -> throw in.unknownMember("name、level2");
                }
            }
            levels.add(new Level(in.require(name, "name"), in.require(level2, "level2")));
        }
        return levels;
    }

    private TargetWords targets() throws StrictException, IOException {
        List<String> operators = null;
        String qualitative = null;
        String asWritten = null;
        List<String> results = null;
        List<String> units = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "operators" -> operators = in.texts();
                case "qualitative" -> qualitative = in.text();
                case "asWritten" -> asWritten = in.text();
                case "results" -> results = in.texts();
                case "units" -> units = in.texts();
                default -> throw in.unknownMember("operators、qualitative、asWritten、results、units");
            }
        }
        return new TargetWords(
                in.require(operators, "operators"),
                in.require(qualitative, "qualitative"),
                in.require(asWritten, "asWritten"),
                in.require(results, "results"),
                in.require(units, "units"));
    }

    private Map<HeaderWord, List<String>> headers() throws StrictException, IOException {
        Map<HeaderWord, List<String>> headers = new EnumMap<>(HeaderWord.class);
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            HeaderWord word = HeaderWord.ofKey(member);
            if (word == null) {
                throw in.unknownMember(knownHeaders());
            }
            List<String> words = in.texts();
            if (words.isEmpty() || words.contains("")) {
                throw in.refuse("至少要有一个表头用语，用语不能是空的");
            }
            headers.put(word, List.copyOf(words));
        }
        for (HeaderWord word : HeaderWord.values()) {
            if (!headers.containsKey(word)) {
                throw in.missingMember("headers." + word.key());
            }
        }
        return Collections.unmodifiableMap(headers);
    }

    private static String knownHeaders() {
        StringBuilder known = new StringBuilder();
        for (HeaderWord word : HeaderWord.values()) {
            known.append(known.length() == 0 ? "" : "、").append(word.key());
        }
        return known.toString();
    }

    private FormDesign form() throws StrictException, IOException {
        String sheet = null;
        String font = null;
        String normalFont = null;
        Double normalSize = null;
        List<Double> columns = null;
        FormDesign.Page page = null;
        Map<String, FormDesign.Style> styles = null;
        List<FormDesign.Row> rows = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "sheet" -> sheet = sheetName();
                case "font" -> font = in.text();
                case "normalFont" -> normalFont = in.text();
                case "normalSize" -> normalSize = real(6, 30);
                case "columns" -> columns = columns();
                case "page" -> page = page();
                case "styles" -> styles = styles();
                case "rows" ->
                    rows = rows(in.require(columns, "columns（应写在 rows 之前）"), in.require(styles, "styles（应写在 rows 之前）"));
                default -> throw in.unknownMember("sheet、font、normalFont、normalSize、columns、page、styles、rows");
            }
        }
        return new FormDesign(
                in.require(sheet, "sheet"),
                in.require(font, "font"),
                in.require(normalFont, "normalFont"),
                in.require(normalSize, "normalSize"),
                in.require(columns, "columns"),
                in.require(page, "page"),
                in.require(styles, "styles"),
                in.require(rows, "rows"));
    }

    private List<Double> columns() throws StrictException, IOException {
        List<Double> columns = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            columns.add(real(1, 255));
        }
        return columns;
    }

    private FormDesign.Page page() throws StrictException, IOException {
        Integer scale = null;
        Double left = null;
        Double right = null;
        Double top = null;
        Double bottom = null;
        Double header = null;
        Double footer = null;
        String footerText = "";
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "scale" -> scale = whole(10, 400);
                case "left" -> left = real(0, 3);
                case "right" -> right = real(0, 3);
                case "top" -> top = real(0, 3);
                case "bottom" -> bottom = real(0, 3);
                case "header" -> header = real(0, 3);
                case "footer" -> footer = real(0, 3);
                case "footerText" -> footerText = in.text();
                default -> throw in.unknownMember("scale、left、right、top、bottom、header、footer、footerText");
            }
        }
        return new FormDesign.Page(
                in.require(scale, "scale"),
                in.require(left, "left"),
                in.require(right, "right"),
                in.require(top, "top"),
                in.require(bottom, "bottom"),
                in.require(header, "header"),
                in.require(footer, "footer"),
                footerText);
    }

    private Map<String, FormDesign.Style> styles() throws StrictException, IOException {
        Map<String, FormDesign.Style> styles = new LinkedHashMap<>();
        in.beginObject();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            styles.put(name, style());
        }
        return Collections.unmodifiableMap(styles);
    }

    private FormDesign.Style style() throws StrictException, IOException {
        Double size = null;
        boolean bold = false;
        String align = "left";
        String vertical = "center";
        boolean border = true;
        boolean wrap = false;
        boolean shrink = false;
        String format = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "size" -> size = real(4, 72);
                case "bold" -> bold = in.bool();
                case "align" -> align = oneOf("left", "center", "right");
                case "vertical" -> vertical = oneOf("top", "center");
                case "border" -> border = in.bool();
                case "wrap" -> wrap = in.bool();
                case "shrink" -> shrink = in.bool();
                case "format" -> format = in.text();
                default -> throw in.unknownMember("size、bold、align、vertical、border、wrap、shrink、format");
            }
        }
        return new FormDesign.Style(in.require(size, "size"), bold, align, vertical, border, wrap, shrink, format);
    }

    private List<FormDesign.Row> rows(List<Double> columns, Map<String, FormDesign.Style> styles)
            throws StrictException, IOException {
        List<FormDesign.Row> rows = new ArrayList<>();
        FormGrid grid = new FormGrid(columns.size());
        boolean repeated = false;
        in.beginArray();
        while (in.nextElement()) {
            grid.nextRow();
            Double height = null;
            boolean repeat = false;
            List<FormDesign.Cell> cells = null;
            in.beginObject();
            for (String member = in.nextMember(); member != null; member = in.nextMember()) {
                switch (member) {
                    case "height" -> height = real(1, 409.5);
                    case "repeatOnPages" -> repeat = in.bool();
                    case "cells" -> cells = cells(columns, styles, grid);
                    default -> throw in.unknownMember("height、repeatOnPages、cells");
                }
            }
            if (repeat && repeated) {
                throw in.refuse("前面已有一行写了 repeatOnPages；每页重复的只能有一行");
            }
            repeated |= repeat;
            rows.add(new FormDesign.Row(in.require(height, "height"), repeat, in.require(cells, "cells")));
        }
        String fault = grid.faultBelow();
        if (fault != null) {
            throw in.refuse(fault);
        }
        return rows;
    }

    private List<FormDesign.Cell> cells(List<Double> columns, Map<String, FormDesign.Style> styles, FormGrid grid)
            throws StrictException, IOException {
        List<FormDesign.Cell> cells = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            String at = null;
            int rows = 1;
            String text = "";
            String style = null;
            in.beginObject();
            for (String member = in.nextMember(); member != null; member = in.nextMember()) {
                switch (member) {
                    case "at" -> at = columnRange(columns.size());
                    case "rows" -> rows = whole(1, 100);
                    case "text" -> text = in.scalar();
                    case "style" -> style = styleName(styles);
                    default -> throw in.unknownMember("at、rows、text、style");
                }
            }
            String range = in.require(at, "at");
            int colon = range.indexOf(':');
            int first = range.charAt(0) - 'A';
            int last = colon < 0 ? first : range.charAt(2) - 'A';
            FormDesign.Cell cell = new FormDesign.Cell(first, last, rows, text, in.require(style, "style"));
            if (!grid.take(cell)) {
                throw in.refuse("单元格 " + range + " 与同一行或上面向下合并的单元格重叠");
            }
            cells.add(cell);
        }
        return cells;
    }

    private String columnRange(int columns) throws StrictException, IOException {
        String at = in.text();
        boolean single = at.length() == 1;
        boolean range = at.length() == 3 && at.charAt(1) == ':';
        if (!single && !range || !isColumn(at.charAt(0), columns) || range && !isColumn(at.charAt(2), columns)) {
            throw in.refuse("应为列或列区间，如 A 或 B:D，列数为 " + columns + "；实为“" + at + "”");
        }
        if (range && at.charAt(2) < at.charAt(0)) {
            throw in.refuse("列区间应从左到右，实为“" + at + "”");
        }
        return at;
    }

    private static boolean isColumn(char letter, int columns) {
        return letter >= 'A' && letter < 'A' + columns;
    }

    private String styleName(Map<String, FormDesign.Style> styles) throws StrictException, IOException {
        String name = in.text();
        if (!styles.containsKey(name)) {
            throw in.refuse("styles 中没有样式“" + name + "”");
        }
        return name;
    }

    private InputDesign input() throws StrictException, IOException {
        String font = null;
        Integer rows = null;
        String entryColor = null;
        String headColor = null;
        String hintColor = null;
        Map<String, String> sheets = null;
        List<String> guide = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "font" -> font = in.text();
                case "rows" -> rows = whole(1, 1000);
                case "entryColor" -> entryColor = color();
                case "headColor" -> headColor = color();
                case "hintColor" -> hintColor = color();
                case "sheets" -> sheets = sheets();
                case "guide" -> guide = in.texts();
                default -> throw in.unknownMember("font、rows、entryColor、headColor、hintColor、sheets、guide");
            }
        }
        Map<String, String> names = in.require(sheets, "sheets");
        return new InputDesign(
                in.require(font, "font"),
                in.require(rows, "rows"),
                in.require(entryColor, "entryColor"),
                in.require(headColor, "headColor"),
                in.require(hintColor, "hintColor"),
                in.require(names.get("guide"), "sheets.guide"),
                in.require(names.get("basics"), "sheets.basics"),
                in.require(names.get("goals"), "sheets.goals"),
                in.require(names.get("indicators"), "sheets.indicators"),
                in.require(guide, "guide"));
    }

    private Map<String, String> sheets() throws StrictException, IOException {
        Map<String, String> sheets = new LinkedHashMap<>();
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "guide", "basics", "goals", "indicators" -> {
                    String name = sheetName();
                    if (SheetName.isTaken(name, sheets.values())) {
                        throw in.refuse("工作表名称“" + name + "”已经用了，请换一个");
                    }
                    sheets.put(member, name);
                }
                default -> throw in.unknownMember("guide、basics、goals、indicators");
            }
        }
        return sheets;
    }

    /** A name that Excel allows a sheet to have. */
    private String sheetName() throws StrictException, IOException {
        String name = in.text();
        if (!SheetName.isAllowed(name)) {
            throw in.refuse("工作表名称应为 1 到 31 个字，不含 \\ / ? * [ ] :，首尾不是单引号；实为“" + name + "”");
        }
        return name;
    }

    private String color() throws StrictException, IOException {
        String color = in.scalar();
        boolean hex = color.length() == 6;
        for (int i = 0; hex && i < 6; i++) {
            hex = Character.digit(color.charAt(i), 16) >= 0;
        }
        if (!hex) {
            throw in.refuse("应为六位十六进制颜色，如 FFF9E5；实为“" + color + "”");
        }
        return color;
    }

    private String oneOf(String one, String... others) throws StrictException, IOException {
        String text = in.text();
        StringBuilder expected = new StringBuilder(one);
        boolean known = text.equals(one);
        for (String other : others) {
            known |= text.equals(other);
            expected.append(" 或 ").append(other);
        }
        if (!known) {
            throw in.refuse("应为 " + expected + "，实为“" + text + "”");
        }
        return text;
    }

    private int whole(int least, int most) throws StrictException, IOException {
        int value = in.integer();
        if (value < least || value > most) {
            throw in.refuse("应为 " + least + " 到 " + most + " 的整数，实为 " + value);
        }
        return value;
    }

    private BigDecimal number(int least, int most) throws StrictException, IOException {
        BigDecimal value = in.number();
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw in.refuse("应为 " + least + " 到 " + most + " 的数字，实为 " + value.toPlainString());
        }
        return value;
    }

    private double real(double least, double most) throws StrictException, IOException {
        double value = in.number().doubleValue();
        if (value < least || value > most) {
            throw in.refuse("应为 " + BigDecimal.valueOf(least).toPlainString() + " 到 "
                    + BigDecimal.valueOf(most).toPlainString() + " 的数字，实为 " + value);
        }
        return value;
    }
}
