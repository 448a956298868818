//! The first start on a computer.

use crate::journey;
use crate::window::Computer;

#[test]
fn the_first_screen_has_two_doors() {
    journey(async {
        let computer = Computer::new();
        let window = computer.start().await;
        window.rest().await;
        window.is_accessible("home").await;
        assert!(
            computer.home().is_dir(),
            "what people make has a place from the first moment"
        );
    });
}
