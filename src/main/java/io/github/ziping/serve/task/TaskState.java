package io.github.ziping.serve.task;

/** How far a task is. */
public enum TaskState {
    /** It goes on. */
    RUNNING("running"),
    /** It came to its end. */
    DONE("done"),
    /** Somebody stopped it. */
    STOPPED("stopped"),
    /** It could not be done, or not all of it. */
    FAILED("failed");

    private final String id;

    TaskState(String id) {
        this.id = id;
    }

    /** The spelling in keys of texts and in styles. */
    public String id() {
        return id;
    }
}
