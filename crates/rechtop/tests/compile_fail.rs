//! What must not compile: amounts of different periods and concepts cannot be mixed up.

#[test]
fn mixed_up_amounts_do_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
