package io.github.ziping.compare;

/**
 * An indicator that is not where it was, or not called what it was.
 *
 * @param kind what happened to it
 * @param before its number in the earlier version, from 0; -1 for one that was added
 * @param after its number in the later version, from 0; -1 for one that was removed
 * @param name 三级指标, of one that was renamed the old name; empty where there is none
 * @param newName 三级指标 in the later version; empty for one that was removed
 */
public record IndicatorChange(Kind kind, int before, int after, String name, String newName) {
    /** What may happen to an indicator. */
    public enum Kind {
        /** Only the later version has it. */
        ADDED("新增"),
        /** Only the earlier version has it. */
        REMOVED("删除"),
        /** Others that were before it are behind it now, or the other way round. */
        MOVED("移动"),
        /** It has another name, at the same place and with most of its values. */
        RENAMED("改名");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word for people. */
        public String word() {
            return word;
        }
    }
}
