package com.cegidlife.learning.functionalrole;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a user does with a product, for which there is one certifying path and one exam (R15.2). */
@Entity
@Table(name = "functional_roles")
public class FunctionalRole {

    @Id
    private String code;

    @Column(name = "name_fr")
    private String nameFrench;

    @Column(name = "name_en")
    private String nameEnglish;

    private String product;

    protected FunctionalRole() {}

    /**
     * @param code stable and unique, in capitals
     * @param product code of the product it is done with
     */
    public FunctionalRole(String code, String nameFrench, String nameEnglish, String product) {
        this.code = code;
        this.nameFrench = nameFrench;
        this.nameEnglish = nameEnglish;
        this.product = product;
    }

    public String code() {
        return code;
    }

    public String nameFrench() {
        return nameFrench;
    }

    public String nameEnglish() {
        return nameEnglish;
    }

    public String product() {
        return product;
    }
}
