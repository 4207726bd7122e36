// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/scenes.h"

namespace entente::ui {

using PanelsLook = ScenesTest;

TEST_P(PanelsLook, ofTheOverview)
{
    expectWindow("overview");
}

TEST_P(PanelsLook, ofTheText)
{
    trigger("panelAction2");
    expectWindow("read");
}

TEST_P(PanelsLook, ofTheTopicsWithOneChosen)
{
    trigger("panelAction3");
    workspace().select({0, 2});
    expectWindow("topics");
}

TEST_P(PanelsLook, ofTheComparison)
{
    trigger("panelAction4");
    expectWindow("compare");
}

TEST_P(PanelsLook, ofTheCharts)
{
    trigger("panelAction5");
    expectWindow("charts");
}

TEST_P(PanelsLook, underAFilter)
{
    trigger("panelAction2");
    workspace().toggleKind(Kind::Threat);
    workspace().toggleArea(*workspace().vocabulary().find("cybersecurity"));
    expectWindow("filtered");
}

TEST_P(PanelsLook, ofAllBriefingsTogether)
{
    open({QStringLiteral("entente:us-philippines")});
    trigger("panelAction3");
    workspace().setShowsAll(true);
    expectWindow("all-briefings");
}

INSTANTIATE_TEST_SUITE_P(Dresses, PanelsLook, ::testing::ValuesIn(dresses), nameOfDress);

} // namespace entente::ui
