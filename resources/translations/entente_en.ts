<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>entente::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n note(s) that had not been saved when Entente ended were found, and are saved now.</source>
        <translation>
            <numerusform>%n note that had not been saved when Entente ended was found, and is saved now.</numerusform>
            <numerusform>%n notes that had not been saved when Entente ended were found, and are saved now.</numerusform>
        </translation>
    </message>
</context>
</TS>
