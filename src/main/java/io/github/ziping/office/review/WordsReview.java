package io.github.ziping.office.review;

import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Operator;
import io.github.ziping.profile.Grade;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.LevelName;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.TargetWords;
import io.github.ziping.read.sheet.TableShape;
import io.github.ziping.read.text.HeaderText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Whether a word means two things, or is one that the program does not know. */
final class WordsReview {
    private final Profile profile;
    private final Remarks remarks;

    WordsReview(Profile profile, Remarks remarks) {
        this.profile = profile;
        this.remarks = remarks;
    }

    void review() {
        distinct("scoring.grades", ".name", grades(), "等级", FoldedText::of);
        distinct("levels", ".name", levels(), "一级指标", name -> LevelName.of(name).stem());
        for (int i = 0; i < profile.levels().size(); i++) {
            String path = "levels[" + i + "].level2";
            distinct(
                    path,
                    "",
                    profile.levels().get(i).level2(),
                    "二级指标",
                    name -> LevelName.of(name).stem());
        }
        distinct("funds.sources", "", profile.funds().sources(), "资金来源", FoldedText::of);
        targets(profile.targets());
        headers(TableShape.FUNDS.columns());
        headers(TableShape.INDICATORS.columns());
        headers(List.of(HeaderWord.PROJECT, HeaderWord.YEAR, HeaderWord.AUTHORITY, HeaderWord.UNIT));
    }

    private List<String> grades() {
        return profile.scoring().grades().stream().map(Grade::name).toList();
    }

    private List<String> levels() {
        return profile.levels().stream().map(Level::name).toList();
    }

    private void targets(TargetWords targets) {
        distinct("targets.operators", "", targets.operators(), "符号", FoldedText::of);
        distinct("targets.results", "", targets.results(), "完成情况", FoldedText::of);
        distinct("targets.units", "", targets.units(), "单位", UnaryOperator.identity());
        List<String> known =
                Arrays.stream(Operator.values()).map(Operator::symbol).toList();
        for (int i = 0; i < targets.operators().size(); i++) {
            String sign = targets.operators().get(i);
            if (!known.contains(sign)) {
                remarks.refuse(
                        "targets.operators[" + i + "]", "“" + sign + "”不是程序认识的符号；可用的是 " + String.join(" ", known));
            }
        }
        if (targets.operators().contains(targets.qualitative())) {
            remarks.refuse("targets.qualitative", "“" + targets.qualitative() + "”也在 operators 里，分不清是定量还是定性；请换一个词");
        }
        if (targets.units().contains(targets.asWritten())) {
            remarks.refuse("targets.asWritten", "“" + targets.asWritten() + "”也在 units 里，分不清是单位还是照原文；请换一个词");
        }
    }

    /** A word that heads two columns of a table would put values into the wrong one. */
    private void headers(List<HeaderWord> table) {
        Map<String, HeaderWord> seen = new HashMap<>();
        for (HeaderWord word : table) {
            List<String> words = profile.headers().getOrDefault(word, List.of());
            for (int i = 0; i < words.size(); i++) {
                HeaderWord other = seen.putIfAbsent(HeaderText.of(words.get(i)).word(), word);
                if (other != null && other != word) {
                    remarks.refuse(
                            "headers." + word.key() + "[" + i + "]",
                            "“" + words.get(i) + "”在 headers." + other.key() + " 里也有，同一张表里分不清是哪一栏；请只留一处");
                }
            }
        }
    }

    private void distinct(String path, String member, List<String> words, String kind, UnaryOperator<String> key) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Integer first = seen.putIfAbsent(key.apply(words.get(i)), i);
            if (first != null) {
                remarks.refuse(
                        path + "[" + i + "]" + member,
                        kind + "“" + words.get(i) + "”与第 " + (first + 1) + " 个重复；请改名或删去一个");
            }
        }
    }
}
