package com.cegidlife.learning.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import java.io.StringReader;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The example of the W3C recommendation Data Integrity EdDSA Cryptosuites v1.0, eddsa-rdfc-2022. */
class PublishedVectorTest {

    private static final String EXAMPLES = "https://www.w3.org/ns/credentials/examples/v2";

    private static final String CREDENTIAL = """
            {"@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"],
             "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
             "type": ["VerifiableCredential", "AlumniCredential"],
             "name": "Alumni Credential",
             "description": "A minimum viable example of an Alumni Credential.",
             "issuer": "https://vc.example/issuers/5678",
             "validFrom": "2023-01-01T00:00:00Z",
             "credentialSubject": {"id": "did:example:abcdefgh", "alumniOf": "The School of Examples"}}
            """;

    private static final String PROOF = """
            {"@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"],
             "type": "DataIntegrityProof",
             "cryptosuite": "eddsa-rdfc-2022",
             "created": "2023-02-24T23:36:38Z",
             "verificationMethod": "https://vc.example/issuers/5678#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
             "proofPurpose": "assertionMethod"}
            """;

    private static final String PROOF_HASH = "4c4d3890a157f8d611b13c265c2c22f39aa0a567c7c7dd9ba3e45cd579784eeb";
    private static final String CREDENTIAL_HASH = "517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017";
    private static final String SIGNATURE = "d4b317e2998933e56318d8f342708f35a130db9a9f8b89eca6f82f5e623ed865"
            + "c8524868d90d780f3e48c51702068cae19c4091b1df63400e50b3dff2b8d8801";

    private final Contexts ours = new Contexts();
    private final DocumentLoader withExamples = (url, options) -> url.toString().equals(EXAMPLES)
            ? JsonDocument.of(
                    new StringReader("{\"@context\": {\"@vocab\": \"https://www.w3.org/ns/credentials/examples#\"}}"))
            : ours.loadDocument(url, options);
    private final CanonicalForm canonicalForm = new CanonicalForm(withExamples);

    @Test
    void credentialsAndProofsHaveThePublishedHashes() {
        assertThat(HexFormat.of().formatHex(canonicalForm.hash(CREDENTIAL))).isEqualTo(CREDENTIAL_HASH);
        assertThat(HexFormat.of().formatHex(canonicalForm.hash(PROOF))).isEqualTo(PROOF_HASH);
    }

    @Test
    void thePublishedSignatureIsReadAndVerified() throws Exception {
        var key = PublicKeys.ofMultikey("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2");
        var signature = HexFormat.of().parseHex(SIGNATURE);

        assertThat(PublicKeys.verify(key, HexFormat.of().parseHex(PROOF_HASH + CREDENTIAL_HASH), signature))
                .isTrue();
        assertThat(Base58.encode(signature))
                .isEqualTo("21EVs3eXERqTn4acNHT9viboqgzUaQ3kTmhPT3eA8qrVPE7CrQq78WkzctnMX5W4CrzcKnHw8V6dvy5pgWYCU5e9");
    }
}
