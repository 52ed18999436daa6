package io.github.ziping.testing;

import java.util.Random;

/**
 * Makes random texts of the kinds that are written into the cells of a self-evaluation form: Chinese prose with
 * punctuation, numbers with units, Latin words and model numbers, brackets and quotes, line breaks. The same seed gives
 * the same texts.
 */
public final class RandomTexts {

    /** Common characters of such forms; repeated ones are more frequent. */
    private static final String HAN = "项目支出绩效自评年度预算执行率完成指标目标产出数量质量时效成本效益社会满意度服务对象资金财政"
            + "单位主管部门实际分值得分偏差原因分析改进措施系统运行维护管理信息化工作保障正常平稳有效各业务的的的了在和及与按照"
            + "计划开展组织培训检查整改建设采购合同验收支付结转一二三四五六七八九十百千万亿元次份个人户月日中心上海市住房公积金";

    private static final String STOPS = "，，，，，，、、、。。。。；；：？！";
    private static final String[] PAIRS = {"（）", "（）", "“”", "“”", "《》", "【】", "‘’", "「」", "()", "()", "[]", "\"\""};
    private static final String[] UNITS = {
        "万元", "元", "%", "%", "％", "次", "份", "个", "人", "℃", "㎡", "m²", "km", "台/套", "次/月", "万+", "年", "月", "日", "GB", "‰"
    };
    private static final String[] WORDS = {
        "LED",
        "IT",
        "OA",
        "A4",
        "APP",
        "CPU",
        "IPv6",
        "5G",
        "WiFi",
        "PDF",
        "Excel",
        "system",
        "server",
        "management",
        "information",
        "Kubernetes",
        "the",
        "of",
        "and",
        "is",
        "in",
        "GB/T 22239-2019",
        "ISO 9001:2015",
        "e-mail",
        "http://www.shanghai.gov.cn/czj/index.html",
        "user@example.com",
        "and/or",
        "don't",
        "V2.0.1",
        "No.12",
        "COVID-19"
    };
    private static final String[] SIGNS = {
        "——", "……", "—", "…", "·", "～", "~", "-", "/", "+", "=", "≥", "≤", "×", "±", "①", "②", "Ⅲ", "→", "■", "※", "&",
        "#"
    };
    private static final String NARROW = "iljtfrI1.,:;'|!()";

    private final Random random;

    /** Begins a sequence of texts. */
    public RandomTexts(long seed) {
        random = new Random(seed);
    }

    /**
     * Returns the next text.
     *
     * @param maxChars greatest length in UTF-16 units, at least 1; short lengths are as likely as long ones
     * @return a text of 1 to {@code maxChars} units
     */
    public String next(int maxChars) {
        // The length is uniform on a logarithmic scale, as short cells are by far the most.
        int length = (int) Math.max(1, Math.min(maxChars, Math.exp(random.nextDouble() * Math.log(maxChars + 1.0))));
        StringBuilder text = new StringBuilder(length + 64);
        int style = random.nextInt(8);
        while (text.length() < length) {
            append(text, style);
        }
        text.setLength(length);
        if (Character.isHighSurrogate(text.charAt(length - 1))) {
            text.setCharAt(length - 1, '。');
        }
        return text.toString();
    }

    private void append(StringBuilder text, int style) {
        switch (style) {
            case 0 -> prose(text);
            case 1 -> {
                prose(text);
                figures(text);
            }
            case 2 -> text.append(pick(WORDS)).append(random.nextInt(6) == 0 ? ", " : " ");
            case 3 -> paragraph(text);
            case 4 -> narrow(text);
            case 5 -> bracketed(text);
            case 6 -> longWord(text);
            default -> mixed(text);
        }
    }

    private void prose(StringBuilder text) {
        han(text, 2 + random.nextInt(14));
        text.append(STOPS.charAt(random.nextInt(STOPS.length())));
    }

    private void han(StringBuilder text, int count) {
        for (int i = 0; i < count; i++) {
            text.append(HAN.charAt(random.nextInt(HAN.length())));
        }
    }

    /** A number as it is written in a form: an amount, a share, a year, a range. */
    private void figures(StringBuilder text) {
        switch (random.nextInt(5)) {
            case 0 -> {
                text.append(1 + random.nextInt(9))
                        .append(',')
                        .append(100 + random.nextInt(900))
                        .append('.');
                text.append(10 + random.nextInt(90));
            }
            case 1 -> text.append(random.nextInt(101)).append('.').append(random.nextInt(10));
            case 2 -> text.append(2015 + random.nextInt(15));
            case 3 -> text.append(random.nextInt(100)).append('-').append(random.nextInt(1000));
            default -> text.append(random.nextBoolean() ? "≥" : "-").append(random.nextInt(1000));
        }
        text.append(pick(UNITS));
    }

    private void paragraph(StringBuilder text) {
        text.append(1 + random.nextInt(12)).append(random.nextBoolean() ? "." : "、");
        for (int i = random.nextInt(4); i >= 0; i--) {
            prose(text);
        }
        text.append(random.nextInt(8) == 0 ? "\n\n" : "\n");
    }

    private void narrow(StringBuilder text) {
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            text.append(NARROW.charAt(random.nextInt(NARROW.length())));
        }
        text.append(random.nextInt(3) == 0 ? "中" : " ");
    }

    private void bracketed(StringBuilder text) {
        String pair = pick(PAIRS);
        han(text, random.nextInt(6));
        text.append(pair.charAt(0));
        if (random.nextInt(3) == 0) {
            figures(text);
        } else if (random.nextInt(4) == 0) {
            text.append(pick(WORDS));
        }
        han(text, random.nextInt(8));
        text.append(pair.charAt(1));
        if (random.nextInt(3) == 0) {
            text.append(STOPS.charAt(random.nextInt(STOPS.length())));
        }
    }

    /** A word that is longer than most lines. */
    private void longWord(StringBuilder text) {
        for (int i = 5 + random.nextInt(120); i > 0; i--) {
            text.append((char) ((random.nextInt(5) == 0 ? 'A' : 'a') + random.nextInt(26)));
        }
        if (random.nextBoolean()) {
            text.append(' ');
        } else {
            han(text, 1 + random.nextInt(9));
        }
    }

    private void mixed(StringBuilder text) {
        switch (random.nextInt(9)) {
            case 0 -> text.append(pick(WORDS));
            case 1 -> figures(text);
            case 2 -> text.append(pick(SIGNS));
            case 3 -> bracketed(text);
            case 4 -> text.append(random.nextInt(3) == 0 ? '\n' : ' ');
            case 5 -> text.append(random.nextInt(12) == 0 ? "\ud842\udfb7" : "等");
            default -> prose(text);
        }
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
