<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AppTexts</name>
    <message numerus="yes">
        <source>The server was brought up to date in %n step(s).</source>
        <translation>
            <numerusform>The server was brought up to date in %n step.</numerusform>
            <numerusform>The server was brought up to date in %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clients forget %n thing(s) with their next sync.</source>
        <translation>
            <numerusform>Clients forget %n thing with their next sync.</numerusform>
            <numerusform>Clients forget %n things with their next sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n briefing(s)</source>
        <translation>
            <numerusform>%n briefing</numerusform>
            <numerusform>%n briefings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and the like</source>
        <translation>
            <numerusform>%n note or the like</numerusform>
            <numerusform>%n notes and the like</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were changed by others as well; “entente sync --conflicts” shows both sides.</source>
        <translation>
            <numerusform>%n was changed by others as well; “entente sync --conflicts” shows both sides.</numerusform>
            <numerusform>%n were changed by others as well; “entente sync --conflicts” shows both sides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were refused; “entente sync --conflicts” says why.</source>
        <translation>
            <numerusform>%n was refused; “entente sync --conflicts” says why.</numerusform>
            <numerusform>%n were refused; “entente sync --conflicts” says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be seen any more and was/were deleted here.</source>
        <translation>
            <numerusform>%n may not be seen any more and was deleted here.</numerusform>
            <numerusform>%n may not be seen any more and were deleted here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read here and was/were left out.</source>
        <translation>
            <numerusform>%n could not be read here and was left out.</numerusform>
            <numerusform>%n could not be read here and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline; %n change(s) wait to be sent.</source>
        <translation>
            <numerusform>Offline; %n change waits to be sent.</numerusform>
            <numerusform>Offline; %n changes wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit trail has %n row(s); the last is %1, %2. Hold that against what was kept elsewhere.</source>
        <translation>
            <numerusform>The audit trail has %n row; the last is %1, %2. Hold that against what was kept elsewhere.</numerusform>
            <numerusform>The audit trail has %n rows; the last is %1, %2. Hold that against what was kept elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent.</source>
        <translation>
            <numerusform>%n change waits to be sent.</numerusform>
            <numerusform>%n changes wait to be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowTexts</name>
    <message numerus="yes">
        <source>%n note(s) could not be saved, neither in the library nor beside it.</source>
        <translation>
            <numerusform>%n note could not be saved, neither in the library nor beside it.</numerusform>
            <numerusform>%n notes could not be saved, neither in the library nor beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::BriefingModel</name>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n new note</numerusform>
            <numerusform>%n new notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::Collecting</name>
    <message numerus="yes">
        <source>%n collected into “%1”</source>
        <translation>
            <numerusform>%n collected into “%1”</numerusform>
            <numerusform>%n collected into “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::CommandPalette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::ConflictDialog</name>
    <message numerus="yes">
        <source>%n thing(s) were changed by two at once. Nothing is lost until you choose, and all who see them can.</source>
        <translation>
            <numerusform>%n thing was changed by two at once. Nothing is lost until you choose, and all who see it can.</numerusform>
            <numerusform>%n things were changed by two at once. Nothing is lost until you choose, and all who see them can.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were refused by the team’s server; they are kept here.</source>
        <translation>
            <numerusform>%n thing was refused by the team’s server; it is kept here.</numerusform>
            <numerusform>%n things were refused by the team’s server; they are kept here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n note(s) that had not been saved when Entente ended were found, and are saved now.</source>
        <translation>
            <numerusform>%n note that had not been saved when Entente ended was found, and is saved now.</numerusform>
            <numerusform>%n notes that had not been saved when Entente ended were found, and are saved now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::NoteAuthors</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::PeopleButton</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n new note</numerusform>
            <numerusform>%n new notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::PeopleDesk</name>
    <message numerus="yes">
        <source>%n note(s) mention you</source>
        <translation>
            <numerusform>%n note mentions you</numerusform>
            <numerusform>%n notes mention you</numerusform>
        </translation>
    </message>
</context>
</TS>
