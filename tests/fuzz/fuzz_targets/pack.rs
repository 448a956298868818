#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| roundel_tests::fuzz::pack(bytes));
