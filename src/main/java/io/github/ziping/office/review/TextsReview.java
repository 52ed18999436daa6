package io.github.ziping.office.review;

import io.github.ziping.profile.FormDesign;
import io.github.ziping.profile.Profile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether texts for people state what the settings state: the unit of amounts, their digits, points, the year. */
final class TextsReview {
    private static final Pattern UNIT = Pattern.compile("以\\s*(亿元|万元|千元|元)\\s*为(?:金额)?单位"
            + "|单位(?:为|是|统一为|[:：])\\s*[“\"]?(亿元|万元|千元|元)(?![/／·每\\u4e00-\\u9fff])"
            + "|(?:资金|金额|预算|支出)[^，。；]{0,4}[（(]\\s*(?:单位[:：]?)?(亿元|万元|千元|元)\\s*[)）]"
            + "|金额[^，。；]{0,8}(?:按|用)\\s*(亿元|万元|千元|元)\\s*(?:填|计)");
    private static final Pattern DECIMALS = Pattern.compile("金额.*?保留\\s*([零一二两三四五六0-6])\\s*位小数");
    private static final String DIGITS = "零一二三四五六";
    private static final Pattern SUM =
            Pattern.compile("分值.{0,8}(?:之和|合计|总和).{0,6}?(?:等于|为|是)\\s*([0-9]{2,4})(?![0-9])");
    private static final Pattern EXECUTION = Pattern.compile("执行率.{0,4}分值(?:统一)?(?:为|是|占)\\s*([0-9]{1,3})(?![0-9])");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})\\s*年度");

    private final Profile profile;
    private final Remarks remarks;

    TextsReview(Profile profile, Remarks remarks) {
        this.profile = profile;
        this.remarks = remarks;
    }

    void review() {
        List<String> guide = profile.input().guide();
        for (int i = 0; i < guide.size(); i++) {
            String path = "input.guide[" + i + "]";
            unit(path, guide.get(i));
            decimals(path, guide.get(i));
            number(
                    path,
                    guide.get(i),
                    SUM,
                    PointsReview.plain(profile.scoring().totalWeight()),
                    "分值之和",
                    "scoring.totalWeight");
            number(
                    path,
                    guide.get(i),
                    EXECUTION,
                    PointsReview.plain(profile.scoring().executionWeight()),
                    "执行率的分值",
                    "scoring.executionWeight");
            year(path, guide.get(i));
        }
        year("title", profile.title());
        year("name", profile.name());
        form(profile.form());
    }

    private void form(FormDesign form) {
        for (int i = 0; i < form.rows().size(); i++) {
            List<FormDesign.Cell> cells = form.rows().get(i).cells();
            for (int j = 0; j < cells.size(); j++) {
                String path = "form.rows[" + i + "].cells[" + j + "].text";
                unit(path, cells.get(j).text());
                year(path, cells.get(j).text());
            }
        }
    }

    private void unit(String path, String text) {
        Matcher matcher = UNIT.matcher(text);
        while (matcher.find()) {
            String stated = group(matcher);
            if (!stated.equals(profile.amountUnit())) {
                remarks.warn(
                        path,
                        "写的金额单位是“" + stated + "”，而 amounts.unit 是“" + profile.amountUnit()
                                + "”；请改成一致，最好写 {{funds.unit}}，由程序填上");
            }
        }
    }

    private static String group(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        return "";
    }

    private void decimals(String path, String text) {
        Matcher matcher = DECIMALS.matcher(text);
        if (matcher.find()) {
            char digit = matcher.group(1).charAt(0);
            int stated = digit == '两' ? 2 : digit <= '9' ? digit - '0' : DIGITS.indexOf(digit);
            if (stated != profile.amountDecimals()) {
                remarks.warn(
                        path, "写的是金额保留 " + stated + " 位小数，而 amounts.decimals 是 " + profile.amountDecimals() + "；请改成一致");
            }
        }
    }

    private void number(String path, String text, Pattern pattern, String own, String what, String key) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find() && !matcher.group(1).equals(own)) {
            remarks.warn(path, "写的" + what + "是 " + matcher.group(1) + "，而 " + key + " 是 " + own + "；请改成一致");
        }
    }

    private void year(String path, String text) {
        Matcher matcher = YEAR.matcher(text);
        if (matcher.find() && !matcher.group(1).equals(Integer.toString(profile.year()))) {
            remarks.warn(path, "写的年度是 " + matcher.group(1) + "，而 year 是 " + profile.year() + "；请改成一致");
        }
    }
}
