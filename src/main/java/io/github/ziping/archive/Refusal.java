package io.github.ziping.archive;

/**
 * Why an archive, a mail or a member is not read, for people.
 *
 * @param fault what is wrong, in Chinese
 * @param remedy what to do about it, likewise
 */
record Refusal(String fault, String remedy) {
    /** What helps where the archive has to be made anew. */
    static Refusal packAgain(String fault) {
        return new Refusal(fault, "重新打包后提交，或解压后提交其中的表格");
    }

    /** What helps where another program can unpack what this one cannot. */
    static Refusal unpack(String fault) {
        return new Refusal(fault, "解压后提交其中的表格");
    }
}
