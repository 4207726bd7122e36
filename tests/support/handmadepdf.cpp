// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/handmadepdf.h"

#include <cstdio>
#include <stdexcept>

namespace entente::test {

namespace {

std::string half(unsigned value)
{
    return {static_cast<char>(value >> 8), static_cast<char>(value & 0xFFU)};
}

std::string whole(std::size_t value)
{
    return half(static_cast<unsigned>(value >> 16)) + half(value & 0xFFFFU);
}

const char *const metadata = R"(<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Good</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>)";

const char *const words = R"(begincmap
1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfchar <0001> <0061> <0002> <00620063> endbfchar
1 beginbfrange <0003> <0004> <0064> endbfrange
1 beginbfrange <0005> <0006> [<0020> <D83DDE00>] endbfrange
endcmap)";

// Glyphs 1 to 6 read: a, bc, d, e, a space, an emoji.
const char *const firstPage = R"(/Artifact BMC 10 10 m 20 20 l S EMC
/H1 <</MCID 0>> BDC BT /F 10 Tf 1 0 0 1 50 700 Tm <00010002> Tj ET EMC
/P <</MCID 1>> BDC q BT /F 10 Tf 50 680 Td [<0003> -500 <0005>] TJ ET Q EMC
/Link <</MCID 2>> BDC BT /F 10 Tf 70 680 Td <0004> Tj ET EMC
/Lbl <</MCID 3>> BDC BT /F 10 Tf 50 660 Td <0001> Tj ET EMC
/P <</MCID 4>> BDC BT /F 10 Tf 60 660 Td 12 TL <0003> Tj T* <0004> Tj ET EMC
)";

const char *const secondPage = R"(/TH <</MCID 0>> BDC BT /F 10 Tf 50 700 Td <0001> Tj ET EMC
/TH <</MCID 1>> BDC BT /F 10 Tf 90 700 Td <0003> Tj ET EMC
/TD <</MCID 2>> BDC BT /F 10 Tf 50 680 Td <0004> Tj ET EMC
/TD <</MCID 3>> BDC BT /F 10 Tf 90 680 Td <0003> Tj ET EMC
/Figure <</MCID 4>> BDC 50 600 40 40 re f EMC
/Note <</MCID 5>> BDC BT /F 10 Tf 50 580 Td
/Span <</ActualText(spoken)>> BDC <0001> Tj <0002> Tj EMC ET EMC
/H2 <</MCID 6>> BDC BT /F 10 Tf 50 560 Td <0003> Tj ET EMC
/Reference <</MCID 7>> BDC BT /F 10 Tf 50 540 Td <0004> Tj ET EMC
)";

} // namespace

std::string trueTypeOf(const std::vector<unsigned> &advances)
{
    const auto count = static_cast<unsigned>(advances.size());
    std::string hmtx;
    for (const unsigned advance : advances)
        hmtx += half(advance) + half(0);
    const std::vector<std::pair<std::string, std::string>> tables{
        {"head", std::string(18, '\0') + half(1000) + std::string(34, '\0')},
        {"hhea", std::string(34, '\0') + half(count)},
        {"hmtx", hmtx},
        {"maxp", whole(0x10000) + half(count)}};
    std::string program = whole(0x10000) + half(4) + std::string(6, '\0');
    std::size_t at = 12 + tables.size() * 16;
    for (const auto &[name, bytes] : tables) {
        program += name + whole(0) + whole(at) + whole(bytes.size());
        at += bytes.size();
    }
    for (const auto &[name, bytes] : tables)
        program += bytes;
    return program;
}

HandmadePdf::HandmadePdf()
{
    add(1,
        "<</Type/Catalog/Pages 2 0 R/Lang(en-GB)/MarkInfo<</Marked true>>"
        "/ViewerPreferences<</DisplayDocTitle true>>/Metadata 8 0 R/StructTreeRoot 10 0 R"
        "/Outlines 6 0 R/PageLabels<</Nums[0<</S/r/St 1>>]>>"
        "/Names<</Dests<</Names[(there)[4 0 R/XYZ 0 0 0]]>>>>>>");
    add(2,
        "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 300 800]"
        "/Resources<</Font<</F 9 0 R>>/XObject<</X 56 0 R>>/Properties<</M<</MCID 9>>>>>>>>");
    add(3, "<</Type/Page/Parent 2 0 R/Contents 13 0 R/StructParents 0/Tabs/S/Annots[15 0 R]>>");
    add(4, "<</Type/Page/Parent 2 0 R/Contents 14 0 R/StructParents 1>>");
    add(5, "<</Title(Good)>>");
    add(6, "<</First 7 0 R/Last 7 0 R/Count 1>>");
    add(7, "<</Title(Entry)/Parent 6 0 R/Dest[3 0 R/Fit]>>");
    addStream(8, "/Type/Metadata/Subtype/XML", metadata);
    add(9,
        "<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+Hand/Encoding/Identity-H"
        "/DescendantFonts[50 0 R]/ToUnicode 53 0 R>>");
    add(10, "<</Type/StructTreeRoot/K 11 0 R/ParentTree 12 0 R/RoleMap<</Head/H1>>>>");
    add(11, "<</S/Document/P 10 0 R/K[20 0 R 21 0 R 23 0 R 30 0 R 40 0 R 41 0 R 42 0 R 43 0 R]>>");
    add(12,
        "<</Nums[0[20 0 R 21 0 R 22 0 R 25 0 R 27 0 R]"
        "1[33 0 R 34 0 R 36 0 R 37 0 R 40 0 R 41 0 R 42 0 R 45 0 R]2 22 0 R]>>");
    addStream(13, "", firstPage);
    addStream(14, "", secondPage);
    add(15, "<</Subtype/Link/Rect[70 680 80 690]/Contents(to there)/StructParent 2/Dest(there)>>");
    add(20, "<</S/Head/P 11 0 R/Pg 3 0 R/K 0>>");
    add(21, "<</S/P/P 11 0 R/Pg 3 0 R/K[1 22 0 R]>>");
    add(22, "<</S/Link/P 21 0 R/Pg 3 0 R/K[2<</Type/OBJR/Obj 15 0 R>>]>>");
    add(23, "<</S/L/P 11 0 R/K 24 0 R>>");
    add(24, "<</S/LI/P 23 0 R/K[25 0 R 26 0 R]>>");
    add(25, "<</S/Lbl/P 24 0 R/Pg 3 0 R/K[3]>>");
    add(26, "<</S/LBody/P 24 0 R/K 27 0 R>>");
    add(27, "<</S/P/P 26 0 R/Lang(ja)/K<</Type/MCR/Pg 3 0 R/MCID 4>>>>");
    add(30, "<</S/Table/P 11 0 R/K[31 0 R 38 0 R]>>");
    add(31, "<</S/THead/P 30 0 R/K 32 0 R>>");
    add(32, "<</S/TR/P 31 0 R/K[33 0 R 34 0 R]>>");
    add(33, "<</S/TH/P 32 0 R/Pg 4 0 R/K 0/A<</O/Table/Scope/Column>>/ID(a)>>");
    add(34, "<</S/TH/P 32 0 R/Pg 4 0 R/K 1/A[<</O/Table/Scope/Both>>]>>");
    add(35, "<</S/TR/P 38 0 R/K[36 0 R 37 0 R]>>");
    add(36, "<</S/TD/P 35 0 R/Pg 4 0 R/K 2/A<</O/Table/RowSpan 2>>>>");
    add(37, "<</S/TD/P 35 0 R/Pg 4 0 R/K 3>>");
    add(38, "<</S/TBody/P 30 0 R/K[35 0 R 39 0 R]>>");
    add(39, "<</S/TR/P 38 0 R/K 46 0 R>>");
    add(40,
        "<</S/Figure/P 11 0 R/Pg 4 0 R/K 4/Alt(a square)"
        "/A<</O/Layout/BBox[50 600 90 640]>>>>");
    add(41, "<</S/Note/P 11 0 R/Pg 4 0 R/K 5/ID(n1)>>");
    add(42, "<</S/H2/P 11 0 R/Pg 4 0 R/K 6>>");
    add(43, "<</S/TOC/P 11 0 R/K 44 0 R>>");
    add(44, "<</S/TOCI/P 43 0 R/K 45 0 R>>");
    add(45, "<</S/Reference/P 44 0 R/Pg 4 0 R/K 7>>");
    add(46, "<</S/TD/P 39 0 R>>");
    add(50,
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+Hand/FontDescriptor 51 0 R"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        "/CIDToGIDMap/Identity/DW 500/W[1[500 600]3 6 700]>>");
    add(51, "<</Type/FontDescriptor/FontName/AAAAAA+Hand/Flags 4/FontFile2 52 0 R>>");
    addStream(52, "", trueTypeOf({0, 500, 600, 700, 700, 700, 700}));
    addStream(53, "", words);
    addStream(56, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 9 9 re f");
}

HandmadePdf &HandmadePdf::add(int number, const std::string &dictionary)
{
    m_objects[number] = {dictionary, false, {}};
    return *this;
}

HandmadePdf &HandmadePdf::addStream(int number, const std::string &dictionary,
                                    const std::string &data)
{
    m_objects[number] = {dictionary, true, data};
    return *this;
}

HandmadePdf &HandmadePdf::replace(const std::string &from, const std::string &to)
{
    std::vector<std::string *> places{&m_header};
    for (auto &[number, object] : m_objects) {
        places.push_back(&object.dictionary);
        places.push_back(&object.data);
    }
    std::string *found = nullptr;
    std::size_t at = 0;
    for (std::string *place : places) {
        for (std::size_t i = place->find(from); i != std::string::npos;
             i = place->find(from, i + 1)) {
            if (found != nullptr)
                throw std::logic_error("more than once in the file: " + from);
            found = place;
            at = i;
        }
    }
    if (found == nullptr)
        throw std::logic_error("not in the file: " + from);
    found->replace(at, from.size(), to);
    return *this;
}

QByteArray HandmadePdf::bytes() const
{
    std::string file = m_header;
    std::map<int, std::size_t> offsets;
    for (const auto &[number, object] : m_objects) {
        offsets[number] = file.size();
        file += std::to_string(number) + " 0 obj\n";
        if (object.isStream)
            file += "<<" + object.dictionary + "/Length " + std::to_string(object.data.size())
                + ">>\nstream\n" + object.data + "\nendstream";
        else
            file += object.dictionary;
        file += "\nendobj\n";
    }
    const std::size_t table = file.size();
    const int count = m_objects.rbegin()->first + 1;
    file += "xref\n0 1\n0000000000 65535 f \n";
    for (const auto &[number, offset] : offsets) {
        char entry[32]; // the table wants exactly twenty bytes
        std::snprintf(entry, sizeof entry, "%010zu 00000 n \n", offset);
        file += std::to_string(number) + " 1\n" + entry;
    }
    file += "trailer\n<</Size " + std::to_string(count) + "/Root 1 0 R/Info 5 0 R>>\nstartxref\n"
        + std::to_string(table) + "\n%%EOF\n";
    return QByteArray::fromStdString(file);
}

} // namespace entente::test
