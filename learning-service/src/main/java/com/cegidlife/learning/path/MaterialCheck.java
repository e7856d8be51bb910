package com.cegidlife.learning.path;

import com.cegidlife.learning.material.MaterialKind;
import com.cegidlife.learning.material.Materials;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sees to it that lessons show materials that are there. */
@ApplicationScoped
class MaterialCheck {

    private final Materials materials;

    MaterialCheck(Materials materials) {
        this.materials = materials;
    }

    /** @throws Refusal {@code invalid-request} naming each lesson whose material is not there, or of another kind */
    void mustBeThere(Outline outline) {
        var kinds = materials.kinds(outline.lessons()
                .flatMap(lesson -> lesson.materialId().stream())
                .toList());
        var refusal = new Refusal(CommonProblem.INVALID_REQUEST);
        for (int i = 0; i < outline.modules().size(); i++) {
            check("/modules/" + i, outline.modules().get(i).lessons(), kinds, refusal);
        }
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
    }

    private static void check(String at, List<Lesson> lessons, Map<UUID, MaterialKind> kinds, Refusal refusal) {
        for (int i = 0; i < lessons.size(); i++) {
            var lesson = lessons.get(i);
            var isThere =
                    lesson.materialId().map(kinds::get).equals(lesson.kind().material());
            if (!isThere) {
                refusal.violation(
                        at + "/lessons/" + i + "/materialId",
                        new Text("aucun fichier de ce type n'a été envoyé", "no material of this kind was sent"));
            }
        }
    }
}
