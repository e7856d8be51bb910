package com.cegidlife.availability.subscription;

import com.cegidlife.servicekit.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What subscribers are written; remembers who was the last one, so that an interrupted distribution goes on. */
@Entity
@Table(name = "weather_letters")
public class WeatherLetter {

    @Id
    private UUID id;

    private String product;

    @Column(name = "title_french")
    private String titleFrench;

    @Column(name = "title_english")
    private String titleEnglish;

    @Column(name = "text_french")
    private String textFrench;

    @Column(name = "text_english")
    private String textEnglish;

    private Instant at;

    @Column(name = "last_subscription_id")
    private UUID lastSubscriptionId;

    protected WeatherLetter() {}

    /** @param product empty for all of them */
    WeatherLetter(UUID id, Optional<String> product, Text title, Text text, Instant at) {
        this.id = id;
        this.product = product.orElse(null);
        this.titleFrench = title.french();
        this.titleEnglish = title.english();
        this.textFrench = text.french();
        this.textEnglish = text.english();
        this.at = at;
    }

    void distributedUntil(Subscription last) {
        lastSubscriptionId = last.id();
    }

    UUID id() {
        return id;
    }

    Optional<String> product() {
        return Optional.ofNullable(product);
    }

    public Text title() {
        return new Text(titleFrench, titleEnglish);
    }

    public Text text() {
        return new Text(textFrench, textEnglish);
    }

    Optional<UUID> last() {
        return Optional.ofNullable(lastSubscriptionId);
    }
}
