package io.github.ziping.model;

import java.util.List;

/** Words in front of numbers that more than one reader of texts knows. */
public final class LeadWords {
    /** What was or is to be done with so many: 新建3栋, 实际培训180人. They compare nothing. */
    public static final List<String> DEEDS = List.of(
            "新建", "建成", "建设", "修建", "改造", "维修", "购置", "采购", "培训", "印发", "发放", "新增", "增加", "实施", "覆盖", "安置", "救助", "资助",
            "补助", "种植", "检测", "引进", "培育", "评选", "出具", "服务", "编制", "办理");

    private LeadWords() {}
}
