package io.github.ziping.profile.io;

import io.github.ziping.model.Indicator;
import io.github.ziping.profile.FormDesign;
import io.github.ziping.profile.Grade;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.InputDesign;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Scoring;
import io.github.ziping.profile.TargetWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a profile as {@code profile.yaml}, each key with what it means beside it, for a person to go on with. The part
 * {@code check} is left to the office's {@code checks.yaml}.
 */
public final class ProfileWriter {
    private final Profile profile;
    private final YamlOutline out = new YamlOutline(ProfileKeys.all());

    private ProfileWriter(Profile profile) {
        this.profile = profile;
    }

    /**
     * The text of the file; {@link ProfileReader} reads an equal profile from it.
     *
     * @param profile whatever its {@link Profile#checks} say, they are not written
     * @param remarks the first lines, without their marks
     */
    public static String write(Profile profile, List<String> remarks) {
        ProfileWriter writer = new ProfileWriter(profile);
        remarks.forEach(writer.out::remark);
        writer.write();
        return writer.out.toString();
    }

    private void write() {
        out.blankLine()
                .line("office", YamlOutline.scalar(profile.office()))
                .line("name", YamlOutline.scalar(profile.name()))
                .line("title", YamlOutline.scalar(profile.title()))
                .line("year", Integer.toString(profile.year()))
                .line("templateVersion", Integer.toString(profile.templateVersion()))
                .blankLine()
                .open("amounts")
                .line("unit", profile.amountUnit())
                .line("decimals", Integer.toString(profile.amountDecimals()))
                .close()
                .blankLine();
        scoring(profile.scoring());
        out.open("funds")
                .line("total", YamlOutline.scalar(profile.funds().total()))
                .line("sources", YamlOutline.list(profile.funds().sources()))
                .line("unscored", YamlOutline.scalar(profile.funds().unscored()))
                .close()
                .blankLine();
        levels();
        targets(profile.targets());
        headers();
        form(profile.form());
        input(profile.input());
    }

    private void scoring(Scoring scoring) {
        out.open("scoring")
                .line("rateDecimals", Integer.toString(scoring.rateDecimals()))
                .line("rateRounding", scoring.rateRounding().word())
                .line("scoreDecimals", Integer.toString(scoring.scoreDecimals()))
                .line("scoreRounding", scoring.scoreRounding().word())
                .line("executionWeight", scoring.executionWeight().toPlainString())
                .line("totalWeight", scoring.totalWeight().toPlainString())
                .open("grades");
        for (Grade grade : scoring.grades()) {
            out.element(new YamlOutline.Members()
                    .withText("name", grade.name())
                    .with("from", grade.from().toPlainString())
                    .toString());
        }
        out.close().close().blankLine();
    }

    private void levels() {
        out.open("levels");
        for (Level level : profile.levels()) {
            out.element(new YamlOutline.Members()
                    .withText("name", level.name())
                    .with("level2", YamlOutline.list(level.level2()))
                    .toString());
        }
        out.close().blankLine();
    }

    private void targets(TargetWords targets) {
        out.open("targets")
                .line("operators", YamlOutline.list(targets.operators()))
                .line("qualitative", YamlOutline.scalar(targets.qualitative()))
                .line("asWritten", YamlOutline.scalar(targets.asWritten()))
                .line("results", YamlOutline.list(targets.results()))
                .line("units", YamlOutline.list(targets.units()))
                .close()
                .blankLine();
    }

    private void headers() {
        out.open("headers");
        for (Map.Entry<HeaderWord, List<String>> header : profile.headers().entrySet()) {
            out.line(header.getKey().key(), YamlOutline.list(header.getValue()));
        }
        out.close().blankLine();
    }

    private void form(FormDesign form) {
        out.open("form")
                .line("sheet", YamlOutline.scalar(form.sheet()))
                .line("font", YamlOutline.scalar(form.font()))
                .line("normalFont", YamlOutline.scalar(form.normalFont()))
                .line("normalSize", YamlOutline.number(form.normalSize()))
                .line(
                        "columns",
                        form.columns().stream()
                                .map(YamlOutline::number)
                                .toList()
                                .toString());
        page(form.page());
        out.open("styles");
        form.styles().forEach((name, style) -> out.line(name, style(style)));
        out.close().open("rows");
        form.rows().forEach(this::row);
        out.close().close().blankLine();
    }

    private void page(FormDesign.Page page) {
        out.open("page")
                .line("landscape", Boolean.toString(page.landscape()))
                .line("scale", Integer.toString(page.scale()))
                .line("left", YamlOutline.number(page.left()))
                .line("right", YamlOutline.number(page.right()))
                .line("top", YamlOutline.number(page.top()))
                .line("bottom", YamlOutline.number(page.bottom()))
                .line("header", YamlOutline.number(page.header()))
                .line("footer", YamlOutline.number(page.footer()))
                .line("footerText", YamlOutline.scalar(page.footerText()))
                .close();
    }

    /** What goes without saying is not said. */
    private static String style(FormDesign.Style style) {
        return new YamlOutline.Members()
                .with("size", YamlOutline.number(style.size()))
                .with("bold", style.bold() ? "true" : null)
                .with("align", style.align())
                .with("vertical", "center".equals(style.vertical()) ? null : style.vertical())
                .with("border", style.border() ? null : "false")
                .with("wrap", style.wrap() ? "true" : null)
                .with("shrink", style.shrink() ? "true" : null)
                .withText("format", style.format())
                .toString();
    }

    private void row(FormDesign.Row row) {
        out.element("height: " + YamlOutline.number(row.height()));
        if (row.repeatOnPages()) {
            out.inElement("repeatOnPages: true");
        }
        out.inElement("cells:");
        for (FormDesign.Cell cell : row.cells()) {
            out.inElement("  - " + cell(cell));
        }
    }

    private static String cell(FormDesign.Cell cell) {
        String first = String.valueOf((char) ('A' + cell.firstColumn()));
        boolean single = cell.firstColumn() == cell.lastColumn();
        return new YamlOutline.Members()
                .with("at", single ? first : '"' + first + ':' + (char) ('A' + cell.lastColumn()) + '"')
                .with("rows", cell.rows() == 1 ? null : Integer.toString(cell.rows()))
                .withText("text", cell.text().isEmpty() ? null : cell.text())
                .with("style", cell.style())
                .toString();
    }

    private void input(InputDesign input) {
        out.open("input")
                .line("font", YamlOutline.scalar(input.font()))
                .line("rows", Integer.toString(input.rows()))
                .line("entryColor", '"' + input.entryColor() + '"')
                .line("headColor", '"' + input.headColor() + '"')
                .line("hintColor", '"' + input.hintColor() + '"')
                .open("sheets")
                .line("guide", YamlOutline.scalar(input.guideSheet()))
                .line("basics", YamlOutline.scalar(input.basicsSheet()))
                .line("goals", YamlOutline.scalar(input.goalsSheet()))
                .line("indicators", YamlOutline.scalar(input.indicatorsSheet()))
                .close()
                .open("guide");
        input.guide().forEach(line -> out.element(YamlOutline.scalar(line)));
        out.close();
        if (!input.examples().isEmpty()) {
            out.open("examples");
            input.examples().forEach(example -> out.element(example(example)));
            out.close();
        }
        out.close();
    }

    private static String example(Indicator example) {
        return new YamlOutline.Members()
                .withText("level1", example.level1())
                .withText("level2", example.level2())
                .withText("level3", example.level3())
                .withText(
                        "target",
                        example.target() == null ? null : example.target().text())
                .withText(
                        "actual",
                        example.actual() == null ? null : example.actual().text())
                .with("weight", plain(example.weight()))
                .with("score", plain(example.score()))
                .withText("deviation", example.deviation())
                .toString();
    }

    private static @Nullable String plain(@Nullable BigDecimal points) {
        return points == null ? null : points.toPlainString();
    }
}
