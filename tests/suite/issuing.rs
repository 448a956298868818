//! Issuing, through the library: a plan that can be looked at, badges that a stranger verifies, and nobody twice.

mod issuing {
    mod corrections;
    mod found;
    mod identity;
    mod keys;
    mod laptop;
    mod likeness;
    mod packed;
    mod refusals;
    mod rescuing;
    mod resuming;
    mod revoking;
    mod signing;
    mod whole;
}
