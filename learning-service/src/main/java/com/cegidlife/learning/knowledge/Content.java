package com.cegidlife.learning.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/**
 * What an edition says.
 *
 * @param products whose holders read it; none when it is of no product
 * @param productVersions of these products; none for all
 * @param forEveryone whether those read it too who hold none of its products
 * @param keywords other words by which it is found
 * @param body Markdown; each heading of the second level begins a passage
 * @param videoUrl address of the video; null for an article
 */
@Embeddable
public record Content(
        String title,
        @Enumerated(EnumType.STRING) Theme theme,
        List<String> products,
        @Column(name = "product_versions") List<String> productVersions,
        @Column(name = "for_everyone") boolean forEveryone,
        List<String> keywords,
        String body,
        @Column(name = "video_url") String videoUrl) {

    public Content {
        products = List.copyOf(products);
        productVersions = List.copyOf(productVersions);
        keywords = List.copyOf(keywords);
    }
}
