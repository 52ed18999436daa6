package io.github.ziping.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Severity;
import io.github.ziping.model.CellRef;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundTest {
    private static final Set<String> ROWS = Set.of("巡检次数", "培训人次");

    private static RoundNote note(String rule, String cell, String item, String text) {
        return new RoundNote(rule, Severity.ERROR, "表", CellRef.parse(cell), "运维", item, text);
    }

    private static RoundNote.Place place(String sheet, String cell) {
        return new RoundNote.Place(sheet, CellRef.parse(cell));
    }

    private static String summary(List<RoundNote> before, Map<String, Set<RoundNote.Place>> lines, RoundNote... now) {
        return Round.after(new EarlierRound(1, before, lines), List.of(now), ROWS)
                .summary();
    }

    @Test
    void aValueIsKnownByItsNameWhereverItIs() {
        List<RoundNote> before = List.of(note("unit-name", "D5", "巡检次数·年度指标值", "单位不合。改法：改。"));

        assertThat(summary(before, Map.of(), note("unit-name", "D9", "巡检次数·年度指标值", "单位“%”不合。改法：改。")))
                .isEqualTo("第2轮：已改 0 处，仍有 1 处，新增 0 处");
        assertThat(summary(before, Map.of(), note("unit-name", "D5", "培训人次·年度指标值", "单位不合。改法：改。")))
                .as("another one in its place")
                .isEqualTo("第2轮：已改 1 处，仍有 0 处，新增 1 处");
        assertThat(summary(before, Map.of(), note("missing-value", "D5", "巡检次数·年度指标值", "没有填写。改法：填写。")))
                .as("another rule")
                .isEqualTo("第2轮：已改 1 处，仍有 0 处，新增 1 处");
    }

    @Test
    void aRenamedIndicatorIsKnownByItsComment() {
        List<RoundNote> before = List.of(note("unit-name", "D5", "巡检总次数·年度指标值", "单位不合。改法：改。"));
        Map<String, Set<RoundNote.Place>> moved = Map.of("【错误】单位不合。改法：改。", Set.of(place("表1", "D7")));
        RoundNote now = new RoundNote(
                "unit-name", Severity.ERROR, "表1", CellRef.parse("D7"), "新名", "巡检次数·年度指标值", "单位“次”不合。改法：改。");

        assertThat(summary(before, moved, now)).isEqualTo("第2轮：已改 0 处，仍有 1 处，新增 0 处");
        assertThat(summary(before, Map.of(), now)).isEqualTo("第2轮：已改 1 处，仍有 0 处，新增 1 处");
    }

    /** The second of two cells that nobody read has moved to where the first was told. */
    @Test
    void whatIsAboutNoValueMovesWithItsComment() {
        List<RoundNote> before = List.of(
                note("unread-cell", "K20", "", "“甲”没有读取。改法：移走。"), note("unread-cell", "K19", "", "“乙”没有读取。改法：移走。"));
        Map<String, Set<RoundNote.Place>> moved = Map.of("【错误】“乙”没有读取。改法：移走。", Set.of(place("表", "K20")));

        assertThat(summary(before, moved, note("unread-cell", "K20", "", "“乙”没有读取。改法：移走。")))
                .isEqualTo("第2轮：已改 1 处，仍有 1 处，新增 0 处");
    }

    @Test
    void commentsAloneTellTheFirstRound() {
        Map<String, Set<RoundNote.Place>> lines =
                Map.of("【错误】得分 12 大于分值 10。改法：改为 10。", Set.of(place("表", "G5"), place("表", "G6")));
        EarlierRound earlier = EarlierRound.of(null, lines);

        Round round = Round.after(
                earlier, List.of(note("score-above-weight", "G6", "巡检次数·得分", "得分 11 大于分值 10。改法：改为 10。")), ROWS);
        assertThat(round.summary()).isEqualTo("第2轮：已改 1 处，仍有 1 处，新增 0 处");
        assertThat(EarlierRound.of(null, Map.of())).isNull();
    }

    @Test
    void whatIsLeftIsSaid() {
        RoundNote information =
                new RoundNote("met-not-full", Severity.INFO, "表", CellRef.parse("G5"), "", "巡检次数·得分", "已达标。改法：核对。");

        assertThat(Round.after(null, List.of(information), ROWS).summary()).isEqualTo("第1轮：共 1 处（都是提示，核对即可）");
        assertThat(summary(List.of(information), Map.of())).isEqualTo("第2轮：已改 1 处，已全部改好");
        assertThat(summary(List.of(), Map.of())).isEqualTo("第2轮：没有发现问题");
    }
}
