package com.cegidlife.learning.rescoring;

/** What became of a proposal. */
public enum ProposalState {
    PROPOSED,
    APPROVED,
    REJECTED
}
