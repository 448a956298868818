//! Parametric shapes. Each fills the layer's box.

use serde::{Deserialize, Serialize};

use super::layer::is_default;
use super::{Division, ShieldStyle};

/// A shape and its parameters. Shares are between 0 and 1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "shape", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Shape {
    /// A circle, or an ellipse in a box that is not square.
    Circle {},
    /// A rectangle.
    Rectangle {
        /// How round the corners are: at 1 the shorter sides are half circles.
        #[serde(default, skip_serializing_if = "is_default")]
        rounding: f64,
    },
    /// A regular polygon with one corner at the top.
    Polygon {
        /// Number of sides, 3 to 24.
        sides: u32,
        /// How round the corners are.
        #[serde(default, skip_serializing_if = "is_default")]
        rounding: f64,
        /// How far it is turned, as a share of one side: 0.5 lays a side to the top. Turned polygons fill their box.
        #[serde(default, skip_serializing_if = "is_default")]
        turn: f64,
    },
    /// A star with one point at the top; with many points a burst.
    Star {
        /// Number of points, 3 to 72.
        points: u32,
        /// How deep the notches are, as a share of the radius.
        depth: f64,
        /// How round points and notches are.
        #[serde(default, skip_serializing_if = "is_default")]
        rounding: f64,
    },
    /// A disc with round bumps, like a biscuit.
    Scallop {
        /// Number of bumps, 3 to 72.
        bumps: u32,
        /// How deep the notches between them are, as a share of the radius.
        depth: f64,
    },
    /// A shield.
    Shield {
        /// Its outline.
        #[serde(default)]
        style: ShieldStyle,
        /// The part that is painted with the accent. Default: none.
        #[serde(default, skip_serializing_if = "is_default")]
        division: Division,
    },
    /// A hexagon with corners at top and bottom.
    Hexagon {
        /// How round the corners are.
        #[serde(default, skip_serializing_if = "is_default")]
        rounding: f64,
    },
    /// A disc with a softly waving edge.
    Rosette {
        /// Number of waves, 3 to 72.
        petals: u32,
        /// How deep the waves are, as a share of the radius.
        depth: f64,
    },
    /// A ring.
    Ring {
        /// Thickness as a share of the radius.
        thickness: f64,
    },
    /// Between a circle and a rectangle.
    Squircle {
        /// 2 is a circle, the more the squarer; 2 to 10.
        power: f64,
    },
    /// A cogwheel. Accent: a ring around the hub.
    Gear {
        /// Number of teeth, 5 to 48.
        teeth: u32,
        /// How long they are, as a share of the radius.
        depth: f64,
        /// How broad their tops are, as a share of their distance.
        share: f64,
    },
    /// A flower. Accent: its middle.
    Flower {
        /// Number of petals, 3 to 24.
        petals: u32,
        /// How deep it is cut between them, as a share of the radius.
        depth: f64,
    },
    /// A disc with rays that stand apart. Accent: a ring inside.
    Sun {
        /// Number of rays, 5 to 48.
        rays: u32,
        /// How long they are, as a share of the radius.
        depth: f64,
        /// How broad their feet are, as a share of their distance.
        share: f64,
    },
    /// A smooth uneven stone.
    Pebble {
        /// Number of bulges, 2 to 7.
        lobes: u32,
        /// How uneven it is.
        depth: f64,
    },
    /// An egg, the pointed end up.
    Egg {
        /// How pointed it is: 0 is an ellipse.
        taper: f64,
    },
    /// A drop, its point up. Accent: a glint.
    Drop {
        /// How slender the neck is.
        taper: f64,
    },
    /// A heart. Accent: a glint.
    Heart {
        /// How deep the cleft is.
        cleft: f64,
    },
    /// A leaf, its tip up. Accent: its veins.
    Leaf {
        /// Where it is broadest: 0 near the tip, 1 near the foot.
        belly: f64,
    },
    /// A moon, open to the right.
    Crescent {
        /// How full it is.
        phase: f64,
    },
    /// A cross with four arms.
    Cross {
        /// How broad the arms are, as a share of the width.
        arm: f64,
        /// How much they broaden outwards.
        flare: f64,
    },
    /// A door or window with a flat foot. Accent: a sill.
    Arch {
        /// How much of the height is curved.
        rise: f64,
        /// 0 is a round arch, 1 a pointed one.
        point: f64,
    },
    /// A luggage tag, its hole at the top. Accent: a ring around the hole.
    Tag {
        /// How much of the height the slanting corners take.
        slope: f64,
    },
    /// A ticket with round bites at its sides. Accent: the line to tear along.
    Ticket {
        /// Bites on each side, 1 to 12.
        bites: u32,
        /// The bites' radius as a share of their distance.
        size: f64,
    },
    /// A postage stamp. Accent: a frame.
    Stamp {
        /// Holes along the shorter side, 4 to 24.
        holes: u32,
    },
    /// A cloud with a flat foot.
    Cloud {
        /// Number of puffs, 4 to 7.
        puffs: u32,
    },
    /// A speech bubble.
    Bubble {
        /// Where its tail stands: -1 left, 1 right.
        tail: f64,
        /// How round the corners are.
        rounding: f64,
    },
    /// An open book. Accent: the fold and the lower edges.
    Book {
        /// How much the pages curve.
        sag: f64,
    },
    /// A flag on a pole. Accent: the pole.
    Flag {
        /// How much it waves, as a share of the height.
        wave: f64,
    },
    /// A house with a gable. Accent: door and window.
    House {
        /// How much of the height the roof takes.
        roof: f64,
    },
    /// A keyhole plate. Accent: the keyhole.
    Lock {
        /// How narrow it is below its round head.
        waist: f64,
    },
    /// A piece of a puzzle.
    Puzzle {
        /// The knobs' radius as a share of the width.
        knob: f64,
    },
    /// A plate for a name.
    Plate {
        /// How much of the shorter side each corner takes.
        corner: f64,
        /// How the corners are cut.
        #[serde(default)]
        style: Corner,
    },
    /// A cut stone. Accent: its facets.
    Gem {
        /// How much of the height lies above the girdle.
        crown: f64,
    },
    /// A round medal on a ribbon. Accent: the ribbon.
    Medal {
        /// The disc's diameter as a share of the height.
        disc: f64,
    },
    /// A pleated rosette on two ribbons. Accent: the ribbons.
    Cockade {
        /// Number of pleats, 8 to 48.
        pleats: u32,
        /// The disc's diameter as a share of the height.
        disc: f64,
    },
    /// A crown. Accent: its band.
    Crown {
        /// Number of points, 3 to 7.
        points: u32,
        /// How deep it is cut between them.
        depth: f64,
    },
    /// A hanging cloth with a notch or point at its foot.
    Bookmark {
        /// How long the notch is, as a share of the height; negative for a point.
        notch: f64,
    },
    /// A piece of a disc, its tip down.
    Fan {
        /// Its angle in degrees.
        sweep: f64,
    },
    /// Two peaks. Accent: the snow.
    Mountain {
        /// How high the second peak is, as a share of the first.
        second: f64,
    },
    /// A bell. Accent: its rim and clapper.
    Bell {
        /// How much it broadens at its foot.
        flare: f64,
    },
    /// A round tree. Accent: the trunk.
    Tree {
        /// The trunk's share of the height.
        trunk: f64,
    },
    /// A flame. Accent: its heart.
    Flame {
        /// How much its tip leans to the right.
        lean: f64,
    },
}

/// How the corners of a plate are cut.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Corner {
    /// Cut off.
    #[default]
    Cut,
    /// Hollow quarter circles.
    Hollow,
    /// Square notches.
    Notch,
    /// A hollow and a step, like a brass plate.
    Step,
    /// The whole ends are pointed.
    Point,
    /// The whole ends are brackets.
    Bracket,
}
