package io.github.ziping.write.department;

import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.canvas.DrawnWorkbook;
import io.github.ziping.write.poi.PoiWorkbook;
import java.io.IOException;

/** Writes a department's workbook with POI, each drawn as a whole. */
public final class PoiDepartmentWorkbook {
    private PoiDepartmentWorkbook() {}

    /** The file. */
    public static byte[] write(Profile profile, SelfEvaluation evaluation, boolean lockKnown) throws IOException {
        DepartmentWorkbook office = DepartmentWorkbook.of(profile, lockKnown);
        SelfEvaluation known = KnownForm.completed(profile, evaluation);
        return PoiWorkbook.write(DrawnWorkbook.of(office.design(), workbook -> office.drawWhole(workbook, known)));
    }
}
