package io.github.ziping.office.review;

import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.LevelName;
import io.github.ziping.profile.Profile;
import java.util.List;

/** Whether what the rules expect of the levels is in the office's indicator system. */
final class LevelsReview {
    private final Profile profile;
    private final Remarks remarks;

    LevelsReview(Profile profile, Remarks remarks) {
        this.profile = profile;
        this.remarks = remarks;
    }

    void review() {
        List<String> expected = profile.checks().words(CheckWord.EXPECTED_LEVEL1);
        for (String name : expected) {
            if (!isLevel1(name)) {
                remarks.warnCheck(
                        "words.expectedLevel1",
                        "每张表都要有的一级指标“" + name
                                + "”不在 levels 里，每张表都会提示缺少它；请在 levels 里加上，或在 words.expectedLevel1 里只写本办公室的一级指标");
            }
        }
        profile.checks().placed().forEach((end, level) -> {
            if (!isLevel1(level)) {
                remarks.warnCheck(
                        "placed." + end,
                        "以“" + end + "”结尾的指标应在“" + level + "”下，而 levels 里没有“" + level + "”；请改为本办公室的一级指标");
            }
        });
    }

    private boolean isLevel1(String name) {
        String stem = LevelName.of(name).stem();
        return profile.levels().stream()
                .anyMatch(level -> LevelName.of(level.name()).stem().equals(stem));
    }
}
