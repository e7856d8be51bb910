package com.cegidlife.learning.knowledge;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What content must be so that it can be read and cited. */
@ApplicationScoped
class ContentRules {

    private final Markdown markdown;

    ContentRules(Markdown markdown) {
        this.markdown = markdown;
    }

    /**
     * @throws Refusal {@code invalid-request} when it is for nobody, a video has no address or an article has one, or the
     *     chapters of a video do not state rising minutes
     */
    void mustHold(EntryKind kind, Content content) {
        if (content.products().isEmpty() && !content.forEveryone()) {
            throw invalid(
                    "/products",
                    "sans produit, la fiche doit être pour tous",
                    "without a product, it must be for everyone");
        }
        if (kind.isVideo() != (content.videoUrl() != null)) {
            throw kind.isVideo()
                    ? invalid("/videoUrl", "est obligatoire pour une vidéo", "is required of a video")
                    : invalid("/videoUrl", "un article n'a pas de vidéo", "an article has no video");
        }
        if (kind.isVideo()) {
            mustRise(markdown.sections(content.body(), kind));
        }
    }

    private static void mustRise(List<Section> sections) {
        int latest = -1;
        for (var section : sections) {
            if (section.heading().isEmpty()) {
                continue;
            }
            if (section.startsAtSecond().orElse(latest) <= latest) {
                throw invalid(
                        "/body",
                        "chaque titre de niveau 2 commence par sa minute, dans l'ordre, comme « ## 04:30 Titre »",
                        "each heading of level 2 begins with its minute, in order, such as \"## 04:30 Heading\"");
            }
            latest = section.startsAtSecond().getAsInt();
        }
    }

    private static Refusal invalid(String pointer, String french, String english) {
        return new Refusal(CommonProblem.INVALID_REQUEST).violation(pointer, new Text(french, english));
    }
}
