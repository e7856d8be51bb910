package com.cegidlife.availability.backup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;
import java.util.Set;

/** What is expected of backups. */
@ConfigMapping(prefix = "cegidlife.backups")
public interface BackupSettings {

    /** Where copies are kept; reports of any other place are dead-lettered. */
    @WithDefault("Lyon,Roubaix")
    Set<String> places();

    /** When each day is looked at whether the day before has a good backup; Europe/Paris. */
    @WithDefault("06:00")
    LocalTime checkedAt();
}
