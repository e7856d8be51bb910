package com.cegidlife.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.cegidlife.testkit.Tokens;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** How long searches of the knowledge base take over HTTP, one after the other, on 50,000 passages. */
public final class SearchBench {

    private static final int PASSAGES = 50_000;
    private static final int WARM_UP = 200;
    private static final int REQUESTS = 1_000;

    private record Search(String what, String text) {}

    /** The first words of the list are the common ones. */
    private static final List<Search> SEARCHES = List.of(
            new Search("a rare word", "plecesal"),
            new Search("the most common word", "bamantion"),
            new Search("a rare word and a common one", "zotonard bamantion"),
            new Search("a sentence", "comment dimantion une fraquement bamantion avec souterage et venvioir ?"),
            new Search("a misspelt word", "zotnoard"),
            new Search("nothing that is there", "xylophone"));

    private SearchBench() {}

    public static void main(String[] arguments) throws Exception {
        try (var server = new DurableService(Path.of("learning-service"))) {
            server.execute(DurableDatabase.text("passages.sql").replace("{passages}", Integer.toString(PASSAGES)));
            server.execute("vacuum analyze");
            System.out.printf(
                    "%,d passages, %,d words%n",
                    server.number("select count(*) from knowledge_passages"),
                    server.number("select count(*) from knowledge_words"));
            var requests = new TimedRequests(server.port());
            var trainer = Tokens.of(UUID.randomUUID()).roles("trainer").token();
            for (var search : SEARCHES) {
                requests.report(
                        search.what(),
                        "/knowledge/search?limit=20&text=" + URLEncoder.encode(search.text(), UTF_8),
                        trainer,
                        WARM_UP,
                        REQUESTS);
            }
        }
    }
}
