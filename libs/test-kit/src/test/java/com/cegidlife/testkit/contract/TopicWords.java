package com.cegidlife.testkit.contract;

import com.cegidlife.events.Topic;

/** What the sealed interface of a topic says of it: "description; key: which id." */
record TopicWords(String description, String key) {

    private static final String KEY = "; key: ";

    static TopicWords of(Topic topic) {
        var words = SourceJavadoc.of(topic.events()).text();
        var end = words.indexOf(KEY);
        if (end < 0) {
            throw new IllegalStateException("The Javadoc of " + topic.events() + " does not say \"" + KEY + "\"");
        }
        return new TopicWords(
                words.substring(0, end) + ".",
                words.substring(end + KEY.length()).replaceFirst("\\.$", ""));
    }
}
