#![no_main]

// The reader of workbooks catches panics of a library, so a panic counts only where it gets out.
libfuzzer_sys::fuzz_target!(
    init: std::panic::set_hook(Box::new(|_| {})),
    |bytes: &[u8]| roundel_tests::fuzz::roster(bytes)
);
