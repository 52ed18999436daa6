package io.github.ziping.model;

import java.util.List;
import java.util.Set;

/** Where a unit ends behind a bare number: the units that public spending counts in, alone and put together. */
final class UnitWords {
    private static final int LONGEST = 5;
    private static final int LONGEST_NOUN = 4;
    private static final String MULTIPLIERS = "十百千万亿";
    private static final String JOINTS = "/·•*每";

    /** What is counted by 个 and named behind it: 个工作日, 个村. */
    private static final char PIECE = '个';

    /** What is counted as often as it occurs: 篇次, 台次. */
    private static final char TIMES_OF = '次';

    private static final Set<String> ALL = words(
            "% ‰ 百分点 个百分点 倍 分 分贝 元 万元 千元 百万元 亿元 角 美元 " //
                    + "个 件 起 人 名 位 人次 人天 人日 次 场 场次 户 户次 家 家次 台 台次 台套 套 部 辆 艘 架 架次 只 头 匹 羽 尾 条 座 处 栋 幢 间 所 项 例 " //
                    + "份 篇 期 册 本 卷 张 幅 笔 宗 批 批次 班 班次 期次 课时 学时 学分 节 门 对 副 组 队 支 单 票 幕 集 首 段 层 级 株 棵 颗 粒 袋 包 箱 瓶 " //
                    + "块 片 杯 桶 筐 根 扇 口 眼 床 盏 井 站 点 村 镇 乡 县 市 区 校 街道 社区 标段 车次 班列 航班 航次 趟 列 件次 户数 人数 点次 点位 人份 剂 剂次 针 " //
                    + "床日 床位 张次 页 字 幅次 块次 路 路次 批件 案件 案次 面 枚 把 顶 把次 樽 盒 罐 筒 盘 碗 餐 餐次 孔 榀 延米 延长米 " //
                    + "秒 分钟 刻钟 小时 时 天 日 工作日 个工作日 自然日 个自然日 个小时 周 星期 月 个月 季 季度 个季度 年 年度 学期 学年 课次 人月 人年 个学期 毫秒 " //
                    + "毫米 厘米 分米 米 千米 公里 里 海里 平方毫米 平方厘米 平方米 平米 平方公里 平方千米 亩 公顷 立方厘米 立方米 立方 方 升 毫升 " //
                    + "微克 毫克 克 千克 公斤 斤 吨 公吨 标准吨 吨标准煤 吨公里 车公里 人公里 伏 千伏 安 瓦 千瓦 兆瓦 千瓦时 度 焦 千焦 帕 千帕 兆帕 赫兹 " //
                    + "兆 字节 比特 摄氏度 " //
                    + "mm cm m km m2 m3 cm2 km2 mm2 hm2 g kg mg ug μg t h min s ms l ml L mL kw kW MW kwh kWh KWh GB MB TB KB PB Mbps Gbps dB °C ppm ℃ a d" //
            );

    private static final Set<String> TIMES =
            words("秒 分钟 小时 个小时 时 天 日 工作日 个工作日 自然日 个自然日 周 星期 个月 月 季度 个季度 年 毫秒 h min s ms d 刻钟");

    private static final String[] FINISHED = {
        "办结", "完成", "办理", "办毕", "到达", "到位", "到场", "到岗", "响应", "处置", "处理", "修复", "解决", "反馈", "答复", "回复", "拨付", "支付",
                "发放", "送达", "出具",
        "出证", "审结", "审核", "审批", "结案", "受理", "上报", "报告", "恢复", "整改", "完工", "竣工", "交付", "兑付", "交货", "销号", "清运", "排除",
                "抢修", "发布", "公开"
    };

    private UnitWords() {}

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ", -1)));
    }

    /**
     * Where the unit that starts here ends in a folded text; -1 where none is known. It may have a multiple in front
     * (万立方米), be put together (元/人·天), and say what is counted (个村).
     */
    static int end(String text, int from) {
        int end = single(text, from);
        while (end > 0 && end < text.length() && JOINTS.indexOf(text.charAt(end)) >= 0) {
            int next = single(text, digitsEnd(text, end + 1));
            if (next < 0) {
                return text.charAt(end) == '每' ? end : other(text, end + 1);
            }
            end = next;
        }
        // 12.5/10万 counts nothing that has a name
        boolean per = end < 0 && from < text.length() && text.charAt(from) == '/';
        return per ? single(text, digitsEnd(text, from + 1)) : end;
    }

    /** An unknown word below the stroke, to the end. */
    private static int other(String text, int from) {
        return text.length() - from > LONGEST || text.length() == from ? -1 : text.length();
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int single(String text, int from) {
        int known = known(text, from);
        int multiplied = multiplierEnd(text, from);
        if (known < 0 && multiplied > from) {
            int behind = known(text, multiplied);
            return behind < 0 ? multiplied : wholeEnd(text, from, behind);
        }
        return known < 0 ? -1 : wholeEnd(text, from, known);
    }

    private static int known(String text, int from) {
        for (int end = Math.min(text.length(), from + LONGEST); end > from; end--) {
            if (ALL.contains(text.substring(from, end))) {
                return alternativeEnd(text, end);
            }
        }
        return -1;
    }

    /** 台(套) is one unit or the other. */
    private static int alternativeEnd(String text, int end) {
        int close = end < text.length() && text.charAt(end) == '(' ? text.indexOf(')', end) : -1;
        return close > 0 && ALL.contains(text.substring(end + 1, close)) ? close + 1 : end;
    }

    private static int wholeEnd(String text, int from, int end) {
        if (end < text.length() && text.charAt(end) == TIMES_OF) {
            return end + 1;
        }
        if (end - from > 2 || text.charAt(end - 1) != PIECE) {
            return end;
        }
        int noun = end;
        while (noun < text.length() && isIdeograph(text.charAt(noun)) && BoundWord.at(text, noun) == null) {
            noun++;
        }
        return noun - end > LONGEST_NOUN ? end : noun;
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u4e00' && c <= '\u9fff' && c != '每';
    }

    /** Where 万, 千万 and the like end that stand here and are no part of a unit such as 千米 or 万元. */
    static int multiplierEnd(String text, int from) {
        int end = from;
        while (end < text.length() && MULTIPLIERS.indexOf(text.charAt(end)) >= 0 && known(text, end) < 0) {
            end++;
        }
        return end;
    }

    /** 余, 多, 来 between a number and its unit. */
    static boolean isMore(char c) {
        return c == '余' || c == '多' || c == '来';
    }

    static boolean isTime(String unit) {
        return TIMES.contains(unit);
    }

    /** Whether the words behind a time say that something was finished within it: 3天办结. */
    static boolean isFinished(String words) {
        for (String finished : FINISHED) {
            if (words.startsWith(finished)) {
                return true;
            }
        }
        return false;
    }
}
