package io.github.ziping.serve.form;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.serve.guard.Refusal;
import java.util.List;

/** A file's copy with a comment at each of its findings. */
public final class CommentedCopy {
    private CommentedCopy() {}

    /**
     * Makes it.
     *
     * @param name the file's own name, for who reads why there is none
     * @throws Refusal when no finding stands at a cell, or the file takes no comments
     */
    public static byte[] of(Ziping office, byte[] content, String name, List<Finding> findings) {
        try {
            byte[] copy = office.annotate(content, name, findings);
            if (copy == null) {
                throw new Refusal(422, "“" + name + "”没有写在单元格上的问题，不需要批注副本");
            }
            return copy;
        } catch (UnreadableException e) {
            throw new Refusal(422, "没有生成“" + name + "”的批注副本：" + e.getMessage() + "；请按页面上的问题清单修改原来的文件");
        }
    }
}
