package com.cegidlife.ticket.assignment;

import java.util.Set;

/** How well what an agent knows suits what a ticket needs; the better first. */
public enum SkillMatch {
    /** Knows the very module. */
    MODULE,
    /** Knows the product as a whole. */
    PRODUCT,
    /** Knows another module of the product, or one where the ticket names none. */
    OTHER_MODULE,
    /** The ticket is about no product. */
    NOT_NEEDED,
    /** Knows nothing of the product. */
    NONE;

    static SkillMatch of(Set<Skill> skills, Need need) {
        if (need.product() == null) {
            return NOT_NEEDED;
        }
        var inProduct =
                skills.stream().filter(skill -> skill.isOf(need.product())).toList();
        if (inProduct.isEmpty()) {
            return NONE;
        }
        if (need.module() != null && inProduct.stream().anyMatch(skill -> skill.isOfModule(need.module()))) {
            return MODULE;
        }
        return inProduct.stream().anyMatch(Skill::isWholeProduct) ? PRODUCT : OTHER_MODULE;
    }

    boolean suffices() {
        return this != NONE;
    }
}
