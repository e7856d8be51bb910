package com.cegidlife.businesstime;

/**
 * The eleven public holidays of metropolitan France (R1.2), as people name them. The constants bear the names under which
 * Jollyday lists them.
 */
public enum FrenchHoliday {
    NEW_YEAR("Jour de l’An", "New Year’s Day"),
    EASTER_MONDAY("Lundi de Pâques", "Easter Monday"),
    LABOUR_DAY("Fête du Travail", "Labour Day"),
    VICTORY_DAY("Victoire 1945", "Victory Day 1945"),
    ASCENSION_DAY("Ascension", "Ascension Day"),
    WHIT_MONDAY("Lundi de Pentecôte", "Whit Monday"),
    NATIONAL_DAY("Fête nationale", "National Day"),
    ASSUMPTION_MARY("Assomption", "Assumption Day"),
    ALL_SAINTS("Toussaint", "All Saints’ Day"),
    ARMISTICE("Armistice 1918", "Armistice Day 1918"),
    CHRISTMAS("Noël", "Christmas Day");

    private final Wording wording;

    FrenchHoliday(String french, String english) {
        wording = new Wording(french, english);
    }

    public Wording wording() {
        return wording;
    }
}
