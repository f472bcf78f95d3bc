//! A session with the module and the sample fabric, and what it printed.

use crate::dice::Dice;
use engine::bind::Signature;
use engine::run::Command;
use engine::value::{DateTime, TimeKind};
use engine::{Host, Name, Session, Value};
use fabric::{Clock, Id, SAMPLE_CLOCK, SimulatedClock, Time};
use std::collections::HashMap;
use std::io;
use std::rc::Rc;
use std::sync::Arc;
use syntax::Source;
use vmm::VmmRoom;

/// A host without a screen.
struct Nowhere(Arc<dyn Clock>);

impl Host for Nowhere {
    fn write(&mut self, _: &str) -> io::Result<()> {
        Ok(())
    }
    fn write_error(&mut self, _: &str) -> io::Result<()> {
        Ok(())
    }
    fn write_bytes(&mut self, _: &[u8]) -> io::Result<()> {
        Ok(())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
    fn read_line(&mut self, _: &str) -> io::Result<Option<String>> {
        Ok(None)
    }
    fn read_secret(&mut self, _: &str) -> io::Result<Option<String>> {
        Ok(None)
    }
    fn is_interactive(&self) -> bool {
        false
    }
    fn width(&self) -> usize {
        120
    }
    fn colours(&self) -> bool {
        false
    }
    fn now(&self) -> DateTime {
        DateTime::new(self.0.now().0, TimeKind::Utc)
    }
    fn sleep(&mut self, milliseconds: u64) {
        self.0.pass(milliseconds as i64 * 10_000);
    }
    fn interrupted(&self) -> bool {
        false
    }
}

pub struct World {
    pub session: Session,
    pub room: Rc<VmmRoom>,
    pub dice: Dice,
    /// The names of the commands that are carried out.
    pub served: Vec<&'static str>,
    /// Objects that calls were given, removed ones among them.
    pub known: Vec<Id>,
    pub transcript: String,
    signatures: HashMap<&'static str, Rc<Signature>>,
}

impl World {
    pub fn new(seed: u64) -> World {
        let clock: Arc<dyn Clock> = Arc::new(SimulatedClock::new(Time::parse(SAMPLE_CLOCK).expect("the sample's time is well-formed")));
        let mut session = Session::new(Box::new(Nowhere(clock.clone())));
        commands::install(&mut session);
        vmm::install(&mut session, clock);
        let room = session.room::<VmmRoom>();
        session.run_text(Source::typed("$ConfirmPreference = 'None'; $ErrorActionPreference = 'SilentlyContinue'"), Vec::new()).ok();
        // Commands that write or read files would leave them wherever the test runs.
        let on_files = |name: &str| name.starts_with("Export-") || name.starts_with("Import-");
        let served = vmm::catalogue().filter(|entry| entry.served && !on_files(entry.name)).map(|entry| entry.name).collect();
        let (known, transcript, signatures) = (Vec::new(), String::new(), HashMap::new());
        World { session, room, dice: Dice::new(seed), served, known, transcript, signatures }
    }

    /// The parameters of a command of the module.
    pub fn signature(&mut self, command: &'static str) -> Rc<Signature> {
        if let Some(known) = self.signatures.get(command) {
            return known.clone();
        }
        let Ok(Some(Command::Cmdlet(info))) = self.session.resolve(Name::new(command)) else { panic!("{command} is a cmdlet") };
        let signature = self.session.signature_of_cmdlet(&info).unwrap_or_else(|_| panic!("{command} is declared"));
        self.signatures.insert(command, signature.clone());
        signature
    }

    /// A variable that holds the object.
    pub fn variable(&mut self, id: Id) -> String {
        let place = self.known.iter().position(|known| *known == id).unwrap_or_else(|| {
            self.known.push(id);
            let value = self.room.object(id);
            self.session.define_global(&format!("o{}", self.known.len() - 1), value, 0);
            self.known.len() - 1
        });
        format!("$o{place}")
    }

    /// Runs a call and notes what it gave.
    pub fn run(&mut self, number: usize, call: &str) {
        let script = format!("try {{ {call} -ErrorAction Stop }} catch {{ '! ' + $_.FullyQualifiedErrorId + ' ' + $_ }}");
        let values = self.session.collect(|session| session.run_text(Source::typed(&script), Vec::new()));
        let texts: Vec<String> = match values {
            Ok(values) => values.iter().take(4).map(|value| self.text(value)).collect(),
            Err(_) => vec!["!! ended".to_string()],
        };
        let now = self.room.fabric().now();
        self.transcript.push_str(&format!("{number} {now} {call}\n   {}\n", texts.join(" | ").replace('\n', " ")));
    }

    fn text(&mut self, value: &Value) -> String {
        self.session.text_of(value).to_string()
    }

    /// What is wrong with the fabric.
    pub fn flaws(&self) -> Vec<String> {
        self.room.fabric().flaws()
    }
}
