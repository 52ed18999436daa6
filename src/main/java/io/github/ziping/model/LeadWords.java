package io.github.ziping.model;

import java.util.List;

/** Words in front of numbers that compare nothing, for each reader of texts. */
public final class LeadWords {
    /** What says only that a number was reached: 达到95%, 全年4期. */
    public static final List<String> SAID = List.of(
            "已完成", "完成", "已达到", "已达", "达到", "达", "实现", "开展", "举办", "组织", "共计", "累计", "总计", "共", "全年", "年均", "平均", "为",
            "实际");

    /** What was or is to be done with so many: 新建3栋, 实际培训180人. */
    public static final List<String> DEEDS = List.of(
            "新建", "建成", "建设", "修建", "改造", "维修", "购置", "采购", "培训", "印发", "发放", "新增", "增加", "实施", "覆盖", "安置", "救助", "资助",
            "补助", "种植", "检测", "引进", "培育", "评选", "出具", "服务", "编制", "办理");

    private LeadWords() {}
}
