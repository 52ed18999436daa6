package io.github.ziping.office.review;

import io.github.ziping.office.review.Remark.Part;
import java.util.ArrayList;
import java.util.List;

/** Gathers what a review finds. */
final class Remarks {
    private final List<Remark> all = new ArrayList<>();

    /** A contradiction in {@code profile.yaml} that makes the office unusable. */
    void refuse(String path, String text) {
        all.add(new Remark(true, Part.PROFILE, path, text));
    }

    /** One in {@code profile.yaml} that people are warned of. */
    void warn(String path, String text) {
        all.add(new Remark(false, Part.PROFILE, path, text));
    }

    /** A contradiction in the settings of the rules that makes the office unusable. */
    void refuseCheck(String path, String text) {
        all.add(new Remark(true, Part.CHECKS, path, text));
    }

    /** One in the settings of the rules that people are warned of. */
    void warnCheck(String path, String text) {
        all.add(new Remark(false, Part.CHECKS, path, text));
    }

    List<Remark> all() {
        return all;
    }
}
