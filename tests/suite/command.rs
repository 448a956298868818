//! The command `roundel`: what it says, and what is left of it when it is killed, interrupted or out of room.

mod command {
    mod killed;
    mod limits;
    mod said;
    mod streams;
    mod terminal;
}
