package io.github.ziping.year;

import java.io.IOException;

/** 链接.txt is empty, cut, no text, or being saved just now; it was not written to. The message (Chinese) says what to do. */
public final class UnsettledLinksException extends IOException {
    private static final long serialVersionUID = 1L;

    UnsettledLinksException() {
        super("年度文件夹里的“链接.txt”正在保存，或内容不完整（空的、不是文本、最后一行断了，或缺少刚才还有的行），没有改动它；"
                + "请等保存或同步完成后再试，或从备份恢复；要给所有单位换新链接，请关闭程序，删掉这个文件后重新启动");
    }
}
