package io.github.ziping.job;

/** Hears how a job goes on, and may end it. */
public interface Progress {
    /** Hears nothing. */
    Progress NONE = new Progress() {
        @Override
        public void step(int done, int total, String name) {
            // nobody listens
        }
    };

    /**
     * One input is done.
     *
     * @param done how many are
     * @param total how many there are
     * @param name the input
     */
    void step(int done, int total, String name);

    /**
     * The program itself failed at an item, which a finding tells; the others are done. Called by several threads at once.
     *
     * @param item the input or form
     * @param fault what was thrown
     */
    default void fault(String item, Throwable fault) {
        // most listeners show findings only
    }

    /**
     * There is something to know of an input that is no fault of its form: a PDF that forbids copying was read all the same. Called by
     * the thread that runs the job.
     *
     * @param item the input
     * @param text in Chinese
     */
    default void remark(String item, String text) {
        // most listeners show findings only
    }

    /**
     * Whether the job should end; asked before each input and each file, by the thread that runs the job. What a job does with
     * what is done already is said where it is called; its result says that it was stopped, and nothing is ever half-written.
     */
    default boolean isStopped() {
        return false;
    }
}
