package com.cegidlife.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rings of a service: adapters, in a feature's sub-packages, call use cases; use cases and collections, the beans at
 * the feature's root, call the domain, which is everything else at the root.
 */
public final class Rings {

    private static final String[] DOMAIN_LIBRARIES = {
        "java..",
        "jakarta.persistence..",
        "com.cegidlife.businesstime..",
        "com.cegidlife.events..",
        "com.cegidlife.servicekit.problem..",
        "org.joda.money.."
    };

    private static final String[] PROTOCOLS = {
        "jakarta.ws.rs..",
        "org.apache.kafka..",
        "org.eclipse.microprofile.reactive.messaging..",
        "io.smallrye.reactive.messaging..",
        "com.cegidlife.servicekit.consumer.."
    };

    /** What makes a class at a feature's root more than domain: it is a bean or its configuration. */
    private static final Set<String> ANNOTATIONS_OF_USE_CASES = Set.of(
            "jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.RequestScoped",
            "jakarta.inject.Singleton",
            "io.smallrye.config.ConfigMapping");

    private static final Set<String> SENDERS = Set.of(
            "org.apache.kafka.clients.producer.Producer",
            "org.apache.kafka.clients.producer.KafkaProducer",
            "org.eclipse.microprofile.reactive.messaging.Emitter",
            "org.eclipse.microprofile.reactive.messaging.Outgoing",
            "io.smallrye.reactive.messaging.MutinyEmitter");

    private Rings() {}

    /**
     * One test a rule, for a {@code @TestFactory}.
     *
     * @param service base package of the service, such as {@code com.cegidlife.ticket}
     */
    public static Stream<DynamicTest> testsOf(String service) {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(service);
        return rules(service).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
    }

    static Map<String, ArchRule> rules(String service) {
        var adapters = resideInAPackage(service + ".*.*..");
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put(
                "only adapters know adapters",
                noClasses().that(not(adapters)).should().dependOnClassesThat(adapters));
        rules.put(
                "adapters do not know each other",
                slices().matching(service + ".(*).(*)..").should().notDependOnEachOther());
        rules.put(
                "only adapters speak HTTP and Kafka",
                noClasses().that(not(adapters)).should().dependOnClassesThat(resideInAnyPackage(PROTOCOLS)));
        rules.put("the domain knows nothing but the domain", domainRule(service));
        rules.put(
                "features have no cycles",
                slices().matching(service + ".(*)..").should().beFreeOfCycles());
        rules.put(
                "time and identifiers come from outside",
                noClasses().should().callMethodWhere(describe("time or chance is asked for", Rings::isUntestable)));
        rules.put(
                "facts leave through the outbox",
                noClasses().should().dependOnClassesThat(describe("send to Kafka", Rings::isSender)));
        return rules;
    }

    private static ArchRule domainRule(String service) {
        var domain = resideInAnyPackage(service, service + ".*").and(not(useCases()));
        return classes().that(domain).should().onlyDependOnClassesThat(domain.or(resideInAnyPackage(DOMAIN_LIBRARIES)));
    }

    private static DescribedPredicate<JavaClass> useCases() {
        return describe(
                "use cases",
                type -> isAnnotatedAsUseCase(type)
                        || type.getEnclosingClass()
                                .filter(Rings::isAnnotatedAsUseCase)
                                .isPresent());
    }

    private static boolean isAnnotatedAsUseCase(JavaClass type) {
        return type.getAnnotations().stream()
                .anyMatch(annotation -> ANNOTATIONS_OF_USE_CASES.contains(
                        annotation.getRawType().getName()));
    }

    private static boolean isSender(JavaClass type) {
        return SENDERS.contains(type.getName());
    }

    private static boolean isUntestable(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        var method = call.getTarget().getName();
        var takesNothing = call.getTarget().getRawParameterTypes().isEmpty();
        return (owner.getPackageName().equals("java.time") && method.equals("now") && takesNothing)
                || (owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(UUID.class) && method.equals("randomUUID"));
    }
}
