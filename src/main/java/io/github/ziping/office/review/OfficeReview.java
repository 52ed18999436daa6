package io.github.ziping.office.review;

import io.github.ziping.profile.Profile;
import io.github.ziping.write.form.FormGeometry;
import java.util.List;

/**
 * Checks an office as a whole: each key of a profile may be right by itself and contradict another one, and {@code form.xlsx}
 * may be older than the profile. The built-in offices have no remarks.
 */
public final class OfficeReview {
    private OfficeReview() {}

    /** What in an office's settings contradicts itself. */
    public static List<Remark> of(Profile profile) {
        Remarks remarks = new Remarks();
        new PointsReview(profile, remarks).review();
        new WordsReview(profile, remarks).review();
        new ResultsReview(profile, remarks).review();
        new LevelsReview(profile, remarks).review();
        new TextsReview(profile, remarks).review();
        new ExamplesReview(profile, remarks).review();
        new DesignReview(profile, remarks).review();
        return remarks.all();
    }

    /** What the profile draws and {@code form.xlsx} has not. */
    public static List<Remark> of(Profile profile, FormGeometry form) {
        Remarks remarks = new Remarks();
        new OldFormReview(profile.form(), form, remarks).review();
        return remarks.all();
    }
}
