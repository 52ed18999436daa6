package io.github.ziping.office.review;

import io.github.ziping.model.FoldedText;
import io.github.ziping.profile.Band;
import io.github.ziping.profile.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the results that departments choose from and the bands that their points are judged by belong together. */
final class ResultsReview {
    private final Profile profile;
    private final List<String> results;
    private final List<Band> bands;
    private final Remarks remarks;

    ResultsReview(Profile profile, Remarks remarks) {
        this.profile = profile;
        this.results = profile.targets().results();
        this.bands = profile.checks().bands();
        this.remarks = remarks;
    }

    void review() {
        Map<String, Integer> bandOf = new HashMap<>();
        for (int i = 0; i < bands.size(); i++) {
            band(i, bandOf);
        }
        int last = 0;
        for (int i = 0; i < results.size(); i++) {
            Integer band = bandOf.get(FoldedText.of(results.get(i)));
            String path = "targets.results[" + i + "]";
            if (band == null) {
                remarks.refuse(
                        path,
                        "完成情况“" + results.get(i) + "”不在 check.bands 的任何一档里，选了它的指标没法判断得分；请在 bands 的一档的 words 里加上它");
            } else if (band < last) {
                remarks.warn(path, "完成情况应从好到差排列，“" + results.get(i) + "”的档次比前一个高；请调整顺序");
            }
            last = band == null ? last : Math.max(last, band);
        }
    }

    private void band(int index, Map<String, Integer> bandOf) {
        Band band = bands.get(index);
        String path = "bands[" + index + "]";
        if (band.words().isEmpty()) {
            remarks.refuseCheck(
                    path + ".words", "从 " + PointsReview.plain(band.from()) + "% 起的一档没有用语，没有完成情况会落在这一档；请写上用语或删去这一档");
            return;
        }
        for (int i = 0; i < band.words().size(); i++) {
            Integer other = bandOf.putIfAbsent(FoldedText.of(band.words().get(i)), index);
            if (other != null && other != index) {
                remarks.refuseCheck(
                        path + ".words[" + i + "]",
                        "“" + band.words().get(i) + "”在从 "
                                + PointsReview.plain(bands.get(other).from()) + "% 起的一档里也有，同一句话有两个得分区间；请只留一处");
            }
        }
        boolean offered = profile.targets().results().stream()
                .anyMatch(result ->
                        FoldedText.of(result).equals(FoldedText.of(band.words().get(0)))
                                || band.words().contains(result));
        if (!offered) {
            remarks.warnCheck(
                    path,
                    "从 " + PointsReview.plain(band.from()) + "% 起的一档（"
                            + band.words().get(0) + "等）在 targets.results 里一句也没有，填报表里选不到；请在 targets.results 里加上一句");
        }
    }
}
