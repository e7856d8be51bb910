package com.cegidlife.learning.material;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The documents and packages that trainers have sent. */
@ApplicationScoped
public class Materials implements PanacheRepositoryBase<Material, UUID> {

    /** @throws Refusal {@code not-found} */
    public Material get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Of which kind each of these is, as far as it is there. */
    public Map<UUID, MaterialKind> kinds(Collection<UUID> materialIds) {
        return list("id in ?1", materialIds).stream().collect(Collectors.toMap(Material::id, Material::kind));
    }

    /** The same file, sent before under the same name. */
    Optional<Material> same(MaterialKind kind, String name, String sha256) {
        return find("kind = ?1 and name = ?2 and sha256 = ?3", kind, name, sha256)
                .firstResultOptional();
    }

    /** The latest first. */
    public List<Material> before(Optional<UUID> id, int limit) {
        var found = id.isPresent() ? find("id < ?1 order by id desc", id.get()) : find("order by id desc");
        return found.page(0, limit).list();
    }
}
