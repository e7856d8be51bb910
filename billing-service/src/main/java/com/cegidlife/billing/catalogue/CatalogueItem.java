package com.cegidlife.billing.catalogue;

import com.cegidlife.servicekit.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something that can be ordered; never changes, for invoices name it. */
@Entity
@Table(name = "catalogue_items")
public class CatalogueItem {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    @Column(name = "name_french")
    private String nameFrench;

    @Column(name = "name_english")
    private String nameEnglish;

    private String unit;

    @Column(name = "vat_basis_points")
    private int vatBasisPoints;

    protected CatalogueItem() {}

    /**
     * @param code stable and unique, such as {@code COMPTA}
     * @param unit code of UN/ECE recommendation 20, such as {@code C62} for pieces
     * @param vatBasisPoints one of the French rates, 2000 for 20 % (D9)
     */
    public CatalogueItem(String code, ItemKind kind, Text name, String unit, int vatBasisPoints) {
        this.code = code;
        this.kind = kind;
        nameFrench = name.french();
        nameEnglish = name.english();
        this.unit = unit;
        this.vatBasisPoints = vatBasisPoints;
    }

    public String code() {
        return code;
    }

    public ItemKind kind() {
        return kind;
    }

    /** What invoices call it. */
    public Text name() {
        return new Text(nameFrench, nameEnglish);
    }

    /** Code of UN/ECE recommendation 20. */
    public String unit() {
        return unit;
    }

    /** Rate of the tax, 2000 for 20 %. */
    public int vatBasisPoints() {
        return vatBasisPoints;
    }
}
